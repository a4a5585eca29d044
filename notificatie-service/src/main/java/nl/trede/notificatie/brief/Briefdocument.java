// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;

/** A complete letter as something to print or read. */
public final class Briefdocument {

    private Briefdocument() {}

    /** Says on every page that it is not the letter itself, until it was sent. */
    public static Opmaak.Document van(Brief brief, Huisstijlen huisstijlen) {
        var feiten = brief.feiten();
        var afzender = feiten.aanleiding() == Aanleiding.RAAD
                ? "Gemeente " + feiten.gemeente().naam()
                : huisstijlen.van(feiten.provincie()).afzender().naam();
        return new Opmaak.Document(
                brief.tekst().onderwerp(), afzender, brief.tekst().html(), merk(brief.status()));
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
