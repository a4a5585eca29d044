// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.handleiding.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The chapters, in the order of reading. The text of each is the template {@code handleiding/<sleutel>}. */
enum Hoofdstuk {
    MAANDAG("De maandag: waar begin ik?", "Wat u als eerste bekijkt, in tien minuten."),
    OVERZICHT("Het overzicht lezen", "Wie achterloopt, de kaart en de tabel."),
    GEMEENTE("Een gemeente begrijpen", "Van beginsaldo tot saldo, en waar elk cijfer vandaan komt."),
    BESLUIT("Van voorstel naar besluit", "Wat het beleid voorstelt en hoe u besluit."),
    TERMIJNEN("Termijnen en kalender", "Wat wanneer af moet zijn, en wie aan zet is."),
    BRIEVEN("Brieven", "Van concept tot verzonden brief."),
    BETWISTING("Cijfers die niet kloppen", "Wat u doet als een gemeente een ander aantal noemt."),
    TERUGKIJKEN("Cijfers van vroeger", "Wat op een dag bekend was, en wat er sindsdien veranderde."),
    WATALS("Vooruitkijken en wat als", "De verwachting, en wat een ander aantal zou betekenen."),
    BEGRIPPEN("Begrippen", "De woorden op de schermen."),
    BEHEER("Voor beheerders", "Kijken of alles loopt, en wat u doet als er iets vastloopt.");

    private final String titel;
    private final String samenvatting;

    Hoofdstuk(String titel, String samenvatting) {
        this.titel = titel;
        this.samenvatting = samenvatting;
    }

    /** Its name in the address and of its template. */
    public String sleutel() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String titel() {
        return titel;
    }

    public String samenvatting() {
        return samenvatting;
    }

    /** Null before the first. */
    public Hoofdstuk vorige() {
        return ordinal() == 0 ? null : values()[ordinal() - 1];
    }

    /** Null after the last. */
    public Hoofdstuk volgende() {
        return ordinal() + 1 == values().length ? null : values()[ordinal() + 1];
    }

    static List<Hoofdstuk> alle() {
        return List.of(values());
    }

    static Optional<Hoofdstuk> met(String sleutel) {
        return Arrays.stream(values())
                .filter(een -> een.sleutel().equals(sleutel))
                .findFirst();
    }
}
