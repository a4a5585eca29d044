// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.util.function.Predicate;

/** Which of the gemeenten are shown, as it stands in the address of the overview. */
public enum Selectie implements Keuzewoord {
    ALLE("alle", "Alle gemeenten", een -> true),
    TEKORT("tekort", "Met een tekort op de peildatum", een -> een.tekort() > 0),
    GEGROEID("gegroeid", "Tekort gegroeid", Gemeentebeeld::tekortGegroeid),
    NIET_BEHAALD("nietBehaald", "Taakstelling niet behaald", een -> een.metStand() && een.saldo() < 0),
    BEHAALD("behaald", "Taakstelling behaald", een -> een.metStand() && een.saldo() >= 0),
    TREDE("trede", "Op trede 1 of hoger", een -> een.metBesluit() && een.trede() > 0),
    TERMIJN("termijn", "Met een termijn die loopt", een -> een.termijn() != null),
    VERSTREKEN("verstreken", "Met een verstreken termijn", een -> een.verstreken() > 0),
    ZONDER_BESLUIT("zonderBesluit", "Nog zonder besluit", een -> !een.metBesluit());

    private final String sleutel;
    private final String naam;
    private final Predicate<Gemeentebeeld> past;

    Selectie(String sleutel, String naam, Predicate<Gemeentebeeld> past) {
        this.sleutel = sleutel;
        this.naam = naam;
        this.past = past;
    }

    @Override
    public String sleutel() {
        return sleutel;
    }

    public String naam() {
        return naam;
    }

    public boolean past(Gemeentebeeld gemeente) {
        return past.test(gemeente);
    }
}
