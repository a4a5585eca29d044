// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import nl.trede.notificatie.feiten.Brieffeiten;

/** Turns facts into a letter. The same facts and files give the same text. */
public interface Opmaak {

    Tekst stelOp(Briefkop kop, Brieffeiten feiten);

    /** The text as a page of its own, to read on a screen. */
    String html(Document document);

    /** The text as PDF/A-2a and PDF/UA-1. */
    byte[] pdf(Document document);

    /**
     * A complete letter to print.
     *
     * @param merk shown on every page until the letter was sent, as "Concept"; null on the letter itself
     */
    record Document(String onderwerp, String afzender, String html, String merk) {}
}
