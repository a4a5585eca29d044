// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.List;
import nl.trede.notificatie.feiten.Brieffeiten;

/** Turns facts into a letter. The same facts and files give the same text. */
public interface Opmaak {

    /** The letter with what persons made of its paragraphs. */
    Opgemaakt stelOp(Briefkop kop, Brieffeiten feiten, List<Aanpassing> aanpassingen);

    /** The letter as the templates make it. */
    default Tekst stelOp(Briefkop kop, Brieffeiten feiten) {
        return stelOp(kop, feiten, List.of()).tekst();
    }

    /** The text as a page of its own, to read on a screen. */
    String html(Document document);

    /** The text as PDF/A-2a and PDF/UA-1. */
    byte[] pdf(Document document);

    /** The text as an OpenDocument text (ISO 26300), to go on with in a word processor. */
    byte[] odt(Document document);

    /**
     * A complete letter to print.
     *
     * @param merk shown on every page until the letter was sent, as "Concept"; null on the letter itself
     */
    record Document(String onderwerp, String afzender, String html, String merk) {}
}
