// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

import java.util.Optional;
import java.util.stream.Stream;

/** The facts a decision table can ask for, by the name it uses. A table may use few; asking for any other is a fault of the table. */
public enum Feitsoort {
    GEHAALD("gehaald", "De taakstelling is gehaald, achterstand meegerekend"),
    TUSSENTIJDS("tussentijds", "Er wordt beoordeeld voor het peilmoment"),
    VERWACHT_NIET_HALEN("verwachtNietHalen", "De gemeente zegt zelf de taakstelling niet te halen"),
    VERSCHOOND("verschoond", "De achterstand is verschoond"),
    BEVROREN("bevroren", "De trede is bevroren"),
    HUIDIGE_TREDE("huidigeTrede", "De trede waarop de gemeente staat"),
    OPEENVOLGEND_GEMIST("opeenvolgendGemist", "Halfjaren achter elkaar niet gehaald"),
    /** One of "geen plan", "op schema", "niet op schema", "onbekend". */
    PLAN("plan", "Het plan van aanpak en de afspraken"),
    /** One of "geen", "ontstaan", "toegenomen", "gelijk", "afgenomen". */
    ACHTERSTANDVERLOOP("achterstandverloop", "Wat er met de achterstand gebeurde"),
    BEGINSALDO("beginsaldo", "Saldo aan het begin van het halfjaar, in personen"),
    TAAKSTELLING("taakstelling", "Taakstelling van het halfjaar, in personen"),
    OPGAVE("opgave", "Taakstelling met achterstand erbij of voorsprong eraf, in personen"),
    GEHUISVEST("gehuisvest", "Gehuisvest in het halfjaar, in personen"),
    RESTEREND("resterend", "Nog te huisvesten, in personen"),
    SALDO("saldo", "Saldo op de peildatum, in personen");

    private final String naam;
    private final String omschrijving;

    Feitsoort(String naam, String omschrijving) {
        this.naam = naam;
        this.omschrijving = omschrijving;
    }

    /** As the table writes it. */
    public String naam() {
        return naam;
    }

    /** As a reader of the uitleg sees it. */
    public String omschrijving() {
        return omschrijving;
    }

    /** Empty when no such fact exists. */
    public static Optional<Feitsoort> van(String naam) {
        return Stream.of(values()).filter(soort -> soort.naam.equals(naam)).findFirst();
    }
}
