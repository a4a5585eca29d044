// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.watals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Taakstelling;

/**
 * What is otherwise in one halfjaar.
 *
 * @param extraGehuisvest persons on top of what is known; null = no more than that
 * @param voor before that day; null = before the peilmoment
 * @param taakstelling persons, instead of the one in force; null = as it is
 */
public record Aanname(Integer extraGehuisvest, LocalDate voor, Integer taakstelling) {

    /** Nothing is otherwise: the figures stay what they are until the peilmoment. */
    public static final Aanname GEEN = new Aanname(null, null, null);

    private static final int HOOGSTENS = 1_000_000;
    private static final int LAATSTE_VERSIE = Integer.MAX_VALUE;
    private static final String BRON = "wat als";

    /** All that is wrong with it; empty when it can be looked at. */
    List<Weigering> weigeringen(Halfjaar halfjaar) {
        var weigeringen = new ArrayList<Weigering>();
        if (extraGehuisvest == null && taakstelling == null) {
            weigeringen.add(new Weigering("extraGehuisvest", "geef extraGehuisvest, taakstelling of beide"));
        }
        aantal("extraGehuisvest", extraGehuisvest, weigeringen);
        aantal("taakstelling", taakstelling, weigeringen);
        if (voor != null && extraGehuisvest == null) {
            weigeringen.add(new Weigering("voor", "hoort bij extraGehuisvest; die ontbreekt"));
        }
        if (voor != null
                && halfjaar != null
                && !(voor.isAfter(halfjaar.eersteDag()) && halfjaar.heeftPeildatum(voor))) {
            weigeringen.add(new Weigering(
                    "voor",
                    "hoort niet bij " + halfjaar + "; kies "
                            + halfjaar.eersteDag().plusDays(1) + " tot en met " + halfjaar.peilmoment()));
        }
        return weigeringen;
    }

    private static void aantal(String veld, Integer aantal, List<Weigering> weigeringen) {
        if (aantal != null && (aantal < 0 || aantal > HOOGSTENS)) {
            weigeringen.add(new Weigering(
                    veld, aantal < 0 ? aantal + " ligt onder nul" : "moet liggen tussen 0 en " + HOOGSTENS));
        }
    }

    /** The figures as they would be at the peilmoment. */
    Feiten toegepast(Feiten feiten, Halfjaar halfjaar, Instant nu) {
        var taakstellingen = new ArrayList<>(feiten.taakstellingen());
        if (taakstelling != null) {
            taakstellingen.add(new Taakstelling(
                    halfjaar, LAATSTE_VERSIE, taakstelling, "AANNAME", halfjaar.peilmoment(), BRON, nu));
        }
        return new Feiten(
                feiten.gemeente(), feiten.openingsstanden(), taakstellingen, realisaties(feiten, halfjaar, nu));
    }

    private List<Realisatie> realisaties(Feiten feiten, Halfjaar halfjaar, Instant nu) {
        int extra = extraGehuisvest == null ? 0 : extraGehuisvest;
        var dag = voor == null || voor.equals(halfjaar.peilmoment()) ? halfjaar.peilmoment() : voor.minusDays(1);
        var cijfers = feiten.realisaties().stream()
                .map(een -> een.halfjaar().equals(halfjaar) && !een.peildatum().isBefore(dag) ? met(een, extra) : een)
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        cijfers.add(cijfer(halfjaar, dag, stand(feiten, halfjaar, dag) + extra, nu));
        if (!dag.equals(halfjaar.peilmoment())) {
            cijfers.add(cijfer(
                    halfjaar, halfjaar.peilmoment(), stand(feiten, halfjaar, halfjaar.peilmoment()) + extra, nu));
        }
        return cijfers;
    }

    private static Realisatie met(Realisatie cijfer, int extra) {
        return new Realisatie(
                cijfer.halfjaar(),
                cijfer.peildatum(),
                cijfer.versie(),
                cijfer.gehuisvest() + extra,
                cijfer.status(),
                cijfer.waarvan(),
                cijfer.bron(),
                cijfer.vastgelegdOp());
    }

    private static Realisatie cijfer(Halfjaar halfjaar, LocalDate dag, int gehuisvest, Instant nu) {
        return new Realisatie(halfjaar, dag, LAATSTE_VERSIE, gehuisvest, Standstatus.VOORLOPIG, List.of(), BRON, nu);
    }

    /** Housed by the last figure up to and with that day, persons; 0 when there is none. */
    private static int stand(Feiten feiten, Halfjaar halfjaar, LocalDate dag) {
        return feiten.realisaties().stream()
                .filter(een ->
                        een.halfjaar().equals(halfjaar) && !een.peildatum().isAfter(dag))
                .max(java.util.Comparator.comparing(Realisatie::peildatum).thenComparingInt(Realisatie::versie))
                .map(Realisatie::gehuisvest)
                .orElse(0);
    }
}
