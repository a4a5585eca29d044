// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Briefstatus;
import nl.trede.notificatie.brief.persistence.Brievenlijst;
import nl.trede.notificatie.brief.persistence.Brievenlijst.Kolom;
import nl.trede.notificatie.brief.persistence.Brievenlijst.Volgorde;
import nl.trede.notificatie.opmaak.Briefsoort;

/** What the reader chose in the list of letters, as it stands in the address of the page; a null is no choice. */
public class Lijstkeuze {

    /** A column with its heading. */
    public record Kop(String sleutel, String naam, boolean getal) {}

    private static final List<Kop> KOPPEN = List.of(
            new Kop("onderwerp", "Onderwerp", false),
            new Kop("gemeente", "Aan", false),
            new Kop("provincie", "Provincie", false),
            new Kop("soort", "Soort", false),
            new Kop("status", "Status", false),
            new Kop("kenmerk", "Kenmerk", false),
            new Kop("datum", "Datum", true));

    @QueryParam("gemeente")
    public Gemeentecode gemeente;

    @QueryParam("provincie")
    public Provinciecode provincie;

    @QueryParam("soort")
    public Briefsoort soort;

    @QueryParam("status")
    public Briefstatus status;

    @QueryParam("besluit")
    public UUID besluit;

    @QueryParam("halfjaar")
    public Halfjaar halfjaar;

    @QueryParam("zoek")
    public String zoek;

    @QueryParam("achterhaald")
    public Boolean achterhaald;

    @QueryParam("sorteer")
    public String sorteer;

    public List<Kop> koppen() {
        return KOPPEN;
    }

    /** Sorts by that column; by the one it is sorted by already the other way round. */
    public String sorteerAdres(String sleutel) {
        return adres(sleutel.equals(gesorteerd()) && !volgorde().aflopend() ? "-" + sleutel : sleutel);
    }

    /** For a screen reader: how the column is sorted; null when it is not. */
    public String ariaSort(String sleutel) {
        return !sleutel.equals(gesorteerd()) ? null : volgorde().aflopend() ? "descending" : "ascending";
    }

    /** For the eye. */
    public String pijl(String sleutel) {
        return !sleutel.equals(gesorteerd()) ? "" : volgorde().aflopend() ? " ▼" : " ▲";
    }

    /** The address without a page number. */
    public String adres() {
        return adres(sorteer);
    }

    Brievenlijst.Filter filter() {
        return new Brievenlijst.Filter(gemeente, provincie, soort, status, besluit, halfjaar, zoek, achterhaald);
    }

    /** An unknown column is passed over: the page is for people. */
    Volgorde volgorde() {
        var aflopend = sorteer != null && sorteer.startsWith("-");
        var sleutel = sorteer == null ? "" : sorteer.substring(aflopend ? 1 : 0);
        return Arrays.stream(Kolom.values())
                .filter(kolom -> kolom.sleutel().equals(sleutel))
                .map(kolom -> new Volgorde(kolom, aflopend))
                .findFirst()
                .orElse(Volgorde.NIEUWSTE);
    }

    private String gesorteerd() {
        return volgorde().kolom().sleutel();
    }

    private String adres(String volgorde) {
        var vragen = new LinkedHashMap<String, Object>();
        vragen.put("gemeente", gemeente);
        vragen.put("provincie", provincie);
        vragen.put("soort", soort);
        vragen.put("status", status);
        vragen.put("besluit", besluit);
        vragen.put("halfjaar", halfjaar);
        vragen.put("zoek", zoek);
        vragen.put("achterhaald", achterhaald);
        vragen.put("sorteer", volgorde);
        return "brieven?"
                + vragen.entrySet().stream()
                        .filter(vraag -> vraag.getValue() != null
                                && !vraag.getValue().toString().isEmpty())
                        .map(vraag -> vraag.getKey() + "="
                                + URLEncoder.encode(vraag.getValue().toString(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
