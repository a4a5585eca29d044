// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.overzicht.Kaartkleur;
import nl.trede.toezicht.overzicht.Sortering;
import nl.trede.toezicht.overzicht.Vraag;

/**
 * What the reader chose, as it stands in the address of the page.
 *
 * @param bekendOp null = by all that is known now
 */
public record Keuze(Vraag vraag, Sortering sortering, boolean aflopend, Kaartkleur kleur, Instant bekendOp) {

    public Halfjaar halfjaar() {
        return vraag.halfjaar();
    }

    public boolean kiest(String code) {
        return code.equals(vraag.halfjaar().toString()) || code.equals(vraag.provincie());
    }

    public boolean kleurt(Kaartkleur een) {
        return een == kleur;
    }

    public String zoek() {
        return vraag.zoek() == null ? "" : vraag.zoek();
    }

    /** The address without a page number. */
    public String adres() {
        return "/toezicht/overzicht" + parameters(sortering, aflopend);
    }

    public String csv() {
        return "/toezicht/overzicht.csv" + parameters(sortering, aflopend);
    }

    /** Sorts by that column; by the one it is sorted by already the other way round. */
    public String sorteer(String sleutel) {
        var nieuw = Sortering.van(sleutel).orElseThrow();
        return "/toezicht/overzicht" + parameters(nieuw, nieuw == sortering && !aflopend);
    }

    /** For a screen reader: how the column is sorted; null when it is not. */
    public String ariaSort(String sleutel) {
        return !sleutel.equals(sortering.sleutel()) ? null : aflopend ? "descending" : "ascending";
    }

    /** For the eye. */
    public String pijl(String sleutel) {
        return !sleutel.equals(sortering.sleutel()) ? "" : aflopend ? " ▼" : " ▲";
    }

    private String parameters(Sortering volgorde, boolean omlaag) {
        return "?halfjaar=" + vraag.halfjaar()
                + (vraag.provincie() == null ? "" : "&provincie=" + vraag.provincie())
                + (vraag.zoek() == null ? "" : "&zoek=" + URLEncoder.encode(vraag.zoek(), StandardCharsets.UTF_8))
                + "&volgorde=" + volgorde.sleutel()
                + (omlaag ? "&aflopend=ja" : "")
                + (kleur == Kaartkleur.STAND ? "" : "&kleur=" + kleur.sleutel());
    }
}
