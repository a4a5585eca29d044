// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.overzicht.persistence.Sortering;
import nl.trede.toezicht.overzicht.persistence.Vraag;

/** What the reader chose, as it stands in the address of the page. */
public record Keuze(Vraag vraag) {

    public Halfjaar halfjaar() {
        return Halfjaar.lees(vraag.halfjaar());
    }

    public boolean kiest(String code) {
        return code.equals(vraag.halfjaar()) || code.equals(vraag.provincie());
    }

    public String zoek() {
        return vraag.zoek() == null ? "" : vraag.zoek();
    }

    /** The address without a page number. */
    public String adres() {
        return adres(vraag.sortering(), vraag.aflopend());
    }

    /** Sorts by that column; by the one it is sorted by already the other way round. */
    public String sorteer(String sleutel) {
        var sortering = Sortering.van(sleutel).orElseThrow();
        return adres(sortering, sortering == vraag.sortering() && !vraag.aflopend());
    }

    /** For a screen reader: how the column is sorted; null when it is not. */
    public String ariaSort(String sleutel) {
        return !sleutel.equals(vraag.sortering().sleutel()) ? null : vraag.aflopend() ? "descending" : "ascending";
    }

    /** For the eye. */
    public String pijl(String sleutel) {
        return !sleutel.equals(vraag.sortering().sleutel()) ? "" : vraag.aflopend() ? " ▼" : " ▲";
    }

    private String adres(Sortering sortering, boolean aflopend) {
        return "/toezicht/overzicht?halfjaar=" + vraag.halfjaar()
                + (vraag.provincie() == null ? "" : "&provincie=" + vraag.provincie())
                + (vraag.zoek() == null ? "" : "&zoek=" + URLEncoder.encode(vraag.zoek(), StandardCharsets.UTF_8))
                + "&volgorde=" + sortering.sleutel()
                + (aflopend ? "&aflopend=ja" : "");
    }
}
