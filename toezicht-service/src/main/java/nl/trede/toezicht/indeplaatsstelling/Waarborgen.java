// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Weigering;

/**
 * What the law demands of a voornemen and of a besluit: public notice and a copy to the raad (Gemeentewet, article 124, fourth paragraph).
 *
 * @param bekendgemaaktOp null while it was not
 * @param vindplaats where, for example the provinciaal blad; null while it was not
 * @param afschriftRaadOp null while it was not sent
 */
public record Waarborgen(LocalDate bekendgemaaktOp, String vindplaats, LocalDate afschriftRaadOp) {

    public static final Waarborgen GEEN = new Waarborgen(null, null, null);

    public boolean compleet() {
        return ontbreekt().isEmpty();
    }

    /** In Dutch, what is still missing. */
    public List<String> ontbreekt() {
        var ontbreekt = new ArrayList<String>();
        if (bekendgemaaktOp == null) {
            ontbreekt.add("openbare bekendmaking");
        }
        if (afschriftRaadOp == null) {
            ontbreekt.add("afschrift aan de raad");
        }
        return ontbreekt;
    }

    /** What is wrong with recording these for the voornemen or besluit of that spoor that stands. */
    List<Weigering> weigeringen(Spoor spoor, LocalDate vandaag) {
        var fout = new ArrayList<Weigering>();
        if (bekendgemaaktOp == null && afschriftRaadOp == null) {
            fout.add(new Weigering("bekendgemaaktOp", "geef de bekendmaking, het afschrift aan de raad, of beide"));
        }
        if (bekendgemaaktOp != null && (vindplaats == null || vindplaats.isBlank())) {
            fout.add(new Weigering("vindplaats", "is verplicht bij een bekendmaking"));
        }
        dag("bekendgemaaktOp", bekendgemaaktOp, spoor, vandaag).ifPresent(fout::add);
        dag("afschriftRaadOp", afschriftRaadOp, spoor, vandaag).ifPresent(fout::add);
        return fout;
    }

    private static Optional<Weigering> dag(String veld, LocalDate dag, Spoor spoor, LocalDate vandaag) {
        var datum = spoor.laatste().datum();
        if (dag == null || !dag.isBefore(datum) && !dag.isAfter(vandaag)) {
            return Optional.empty();
        }
        return Optional.of(new Weigering(
                veld,
                dag.isAfter(vandaag)
                        ? "ligt in de toekomst"
                        : "ligt voor de datum van het " + (spoor.besluit() != null ? "besluit" : "voornemen") + " ("
                                + Dag.kort(datum) + ")"));
    }

    /** With what became known; what was known already stays. */
    public Waarborgen met(LocalDate bekendgemaakt, String waar, LocalDate afschrift) {
        return new Waarborgen(
                bekendgemaakt == null ? bekendgemaaktOp : bekendgemaakt,
                bekendgemaakt == null ? vindplaats : waar,
                afschrift == null ? afschriftRaadOp : afschrift);
    }
}
