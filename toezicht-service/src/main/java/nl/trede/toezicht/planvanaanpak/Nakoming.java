// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.trede.begrippen.Bezwaar;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standenreeks;

/**
 * An afspraak laid beside the figures.
 *
 * @param personen the total to be housed since the first day of the halfjaar
 * @param waarvanLopend persons of the running taakstelling
 */
public record Nakoming(Afspraak afspraak, int personen, int waarvanLopend, Nakomingstatus status) {

    /** What the numbers of an afspraak follow from. */
    private static final String[] INVOER = {
        "datum", "halfjaar", "personen", "waarvanAchterstand", "waarvanLopend", "percentageLopend"
    };

    /**
     * Decides by the first figures on or after the day of the afspraak; enough housed earlier is enough.
     *
     * @param feiten of the gemeente
     * @param totEnMet figures of a later peildatum are left out; null = none are
     */
    static Nakoming van(Afspraak afspraak, Feiten feiten, LocalDate totEnMet) {
        int taakstelling = feiten.taakstellingOp(afspraak.halfjaar(), afspraak.datum());
        int lopend = afspraak.lopend(taakstelling);
        int personen = afspraak.personen(taakstelling);
        return new Nakoming(afspraak, personen, lopend, status(afspraak, personen, feiten, totEnMet));
    }

    /** What stands in the way of an afspraak; nothing while the opgave of its halfjaar is not known. */
    static List<Bezwaar> bezwaren(Afspraak afspraak, Feiten feiten) {
        var halfjaar = afspraak.halfjaar();
        var stand = new Standenreeks(feiten, alle -> Boekingsvolgorde.TOTAAL)
                .stand(halfjaar, null)
                .filter(Halfjaarstand::kentTaakstelling);
        if (stand.isEmpty()) {
            return List.of();
        }
        var bezwaren = new ArrayList<Bezwaar>();
        int achterstand = stand.get().beginsaldo().achterstand();
        int taakstelling = stand.get().taakstelling();
        int lopend = afspraak.lopend(taakstelling);
        int personen = afspraak.personen(taakstelling);
        int opgave = Math.max(0, stand.get().opgave());
        if (afspraak.waarvanAchterstand() > achterstand) {
            bezwaren.add(new Bezwaar(
                    "waarvanAchterstand",
                    "is meer dan de achterstand aan het begin van " + halfjaar + " (" + achterstand + ")",
                    INVOER));
        }
        if (lopend > taakstelling) {
            bezwaren.add(new Bezwaar(
                    "waarvanLopend",
                    "is meer dan de taakstelling van " + halfjaar + " (" + taakstelling + ")",
                    INVOER));
        }
        if (personen > opgave) {
            bezwaren.add(
                    new Bezwaar("personen", "is meer dan de opgave van " + halfjaar + " (" + opgave + ")", INVOER));
        }
        return bezwaren;
    }

    private static Nakomingstatus status(Afspraak afspraak, int personen, Feiten feiten, LocalDate totEnMet) {
        var cijfers = feiten.realisaties().stream()
                .filter(cijfer -> cijfer.halfjaar().equals(afspraak.halfjaar()))
                .filter(cijfer -> totEnMet == null || !cijfer.peildatum().isAfter(totEnMet))
                .filter(cijfer -> geldt(cijfer, feiten))
                .toList();
        boolean eerder = cijfers.stream()
                .anyMatch(cijfer -> !cijfer.peildatum().isAfter(afspraak.datum()) && cijfer.gehuisvest() >= personen);
        return eerder
                ? Nakomingstatus.GEHAALD
                : cijfers.stream()
                        .filter(cijfer -> !cijfer.peildatum().isBefore(afspraak.datum()))
                        .min(Comparator.comparing(Realisatie::peildatum))
                        .map(cijfer ->
                                cijfer.gehuisvest() >= personen ? Nakomingstatus.GEHAALD : Nakomingstatus.NIET_GEHAALD)
                        .orElse(Nakomingstatus.OPEN);
    }

    /** Of one peildatum only the highest versie counts. */
    private static boolean geldt(Realisatie cijfer, Feiten feiten) {
        return feiten.realisaties().stream()
                .noneMatch(ander -> ander.halfjaar().equals(cijfer.halfjaar())
                        && ander.peildatum().equals(cijfer.peildatum())
                        && ander.versie() > cijfer.versie());
    }
}
