// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.web.Opmaak;
import nl.trede.toezicht.overzicht.Gemeentebeeld;
import nl.trede.toezicht.overzicht.Kaartkleur;
import nl.trede.toezicht.overzicht.Keuzewoord;
import nl.trede.toezicht.overzicht.Kolom;
import nl.trede.toezicht.overzicht.Overzicht;
import nl.trede.toezicht.overzicht.Selectie;
import nl.trede.toezicht.overzicht.Sortering;
import nl.trede.toezicht.overzicht.Vraag;

/**
 * What the reader chose, as it stands in the address of the page.
 *
 * @param bekendOp null = by all that is known now
 * @param gewoon the halfjaar that is shown to who chose none
 */
public record Keuze(Vraag vraag, Selectie selectie, Vorm vorm, Instant bekendOp, Halfjaar gewoon) {

    /**
     * How it is shown.
     *
     * @param kolommen empty = those that are shown to who chose none
     */
    public record Vorm(Sortering sortering, boolean aflopend, Kaartkleur kleur, List<Kolom> kolommen) {}

    public Halfjaar halfjaar() {
        return vraag.halfjaar();
    }

    public Kaartkleur kleur() {
        return vorm.kleur();
    }

    public boolean eenProvincie() {
        return vraag.provincie() != null;
    }

    /** @param naam of the provincie that is asked; of no matter when all are */
    public String titel(String naam) {
        var helft = "emeenten in de " + Opmaak.inWoorden(halfjaar());
        return eenProvincie() ? naam + ": g" + helft : "G" + helft;
    }

    /** The columns of the table beside the gemeente, in order. */
    public List<Kolom> kolommen() {
        return vorm.kolommen().isEmpty() ? Kolom.gewone(eenProvincie()) : vorm.kolommen();
    }

    /** Those that can be chosen. */
    public List<Kolom> alleKolommen() {
        return List.of(Kolom.values());
    }

    public boolean toont(Kolom kolom) {
        return kolommen().contains(kolom);
    }

    public boolean kiest(String code) {
        return code.equals(vraag.halfjaar().toString()) || code.equals(vraag.provincie());
    }

    public boolean kleurt(Kaartkleur een) {
        return een == vorm.kleur();
    }

    public boolean selecteert(Selectie een) {
        return een == selectie;
    }

    public List<Kaartkleur> kleuren() {
        return List.of(Kaartkleur.values());
    }

    public List<Selectie> selecties() {
        return List.of(Selectie.values());
    }

    public String zoek() {
        return vraag.zoek() == null ? "" : vraag.zoek();
    }

    /** The gemeenten that are shown, in order. */
    List<Gemeentebeeld> uit(Overzicht overzicht) {
        return overzicht.gemeenten().stream()
                .filter(selectie::past)
                .sorted(vorm.sortering().volgorde(vorm.aflopend()))
                .toList();
    }

    /** The address without a page number. */
    public String adres() {
        return "/toezicht/overzicht" + parameters(vraag.provincie(), vorm.sortering(), vorm.aflopend());
    }

    /** Every gemeente of the same halfjaar and provincie, whatever else was chosen. */
    public String iedereen() {
        return "/toezicht/overzicht?halfjaar=" + vraag.halfjaar() + provincieparameter(vraag.provincie());
    }

    /** The same of one provincie. */
    public String van(String provincie) {
        return "/toezicht/overzicht" + parameters(provincie, vorm.sortering(), vorm.aflopend());
    }

    /** The rows and columns that are shown, those of other pages included. */
    public String csv() {
        return "/toezicht/overzicht.csv" + parameters(vraag.provincie(), vorm.sortering(), vorm.aflopend())
                + (vorm.kolommen().isEmpty() ? kolomparameters(kolommen()) : "");
    }

    /** The same with every column. */
    public String csvMetAlles() {
        return "/toezicht/overzicht.csv"
                + new Keuze(
                                vraag,
                                selectie,
                                new Vorm(vorm.sortering(), vorm.aflopend(), vorm.kleur(), List.of()),
                                bekendOp,
                                gewoon)
                        .parameters(vraag.provincie(), vorm.sortering(), vorm.aflopend());
    }

    /** The page of a gemeente, over the same halfjaar when that is another than it shows of itself. */
    public String gemeente(String code) {
        return "/toezicht/gemeenten/" + code + (halfjaar().equals(gewoon) ? "" : "?halfjaar=" + halfjaar());
    }

    /** Sorts by that column; by the one it is sorted by already the other way round. */
    public String sorteer(String sleutel) {
        var nieuw = Keuzewoord.van(Sortering.class, sleutel).orElseThrow();
        return "/toezicht/overzicht"
                + parameters(vraag.provincie(), nieuw, nieuw == vorm.sortering() && !vorm.aflopend());
    }

    public boolean sorteerbaar(String sleutel) {
        return Keuzewoord.van(Sortering.class, sleutel).isPresent();
    }

    /** For a screen reader: how the column is sorted; null when it is not. */
    public String ariaSort(String sleutel) {
        return !sleutel.equals(vorm.sortering().sleutel()) ? null : vorm.aflopend() ? "descending" : "ascending";
    }

    /** For the eye. */
    public String pijl(String sleutel) {
        return !sleutel.equals(vorm.sortering().sleutel()) ? "" : vorm.aflopend() ? " ▼" : " ▲";
    }

    private String parameters(String provincie, Sortering volgorde, boolean omlaag) {
        return "?halfjaar=" + vraag.halfjaar()
                + provincieparameter(provincie)
                + (vraag.zoek() == null ? "" : "&zoek=" + URLEncoder.encode(vraag.zoek(), StandardCharsets.UTF_8))
                + (selectie == Selectie.ALLE ? "" : "&toon=" + selectie.sleutel())
                + "&volgorde=" + volgorde.sleutel()
                + (omlaag ? "&aflopend=ja" : "")
                + (vorm.kleur() == Kaartkleur.STAND
                        ? ""
                        : "&kleur=" + vorm.kleur().sleutel())
                + kolomparameters(vorm.kolommen());
    }

    /** Also when all are asked: without it a reader gets its own. */
    private static String provincieparameter(String provincie) {
        return "&provincie=" + (provincie == null ? "" : provincie);
    }

    private static String kolomparameters(List<Kolom> kolommen) {
        return kolommen.stream().map(een -> "&kolom=" + een.sleutel()).collect(Collectors.joining());
    }
}
