// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.notificatie.opmaak.Tekst;

/** A complete letter as something to print or read. */
public final class Briefdocument {

    private Briefdocument() {}

    /** Says on every page that it is not the letter itself, until it was sent. */
    public static Opmaak.Document van(Brief brief, Huisstijlen huisstijlen) {
        return van(brief.tekst(), brief.feiten(), merk(brief.status()), huisstijlen);
    }

    /**
     * A text composed from these facts.
     *
     * @param merk what it says on every page; null for nothing
     */
    public static Opmaak.Document van(Tekst tekst, Brieffeiten feiten, String merk, Huisstijlen huisstijlen) {
        var afzender = feiten.aanleiding() == Aanleiding.RAAD
                ? "Gemeente " + feiten.gemeente().naam()
                : huisstijlen.van(feiten.provincie()).afzender().naam();
        return new Opmaak.Document(tekst.onderwerp(), afzender, tekst.html(), merk);
    }

    private static String merk(Briefstatus status) {
        return switch (status) {
            case VERZONDEN -> null;
            case VASTGESTELD -> "Vastgesteld, nog niet verzonden";
            case TER_VASTSTELLING, CONCEPT, ONVOLLEDIG -> "Concept";
            case VERVALLEN -> "Vervallen";
        };
    }
}
