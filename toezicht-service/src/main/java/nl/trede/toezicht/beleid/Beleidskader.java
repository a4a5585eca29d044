// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.saldo.Boekingsvolgorde;

/**
 * One version of a provincie's beleid, read from its folder.
 *
 * @param versie unique, for example the folder's name; kept with each beoordeling (rule 36)
 * @param verwijzing where the text is published; says so when it was not found
 * @param status whether the provincie fixed it, or from what it was derived
 * @param geldigVan first day; null when not known, then valid from always
 * @param geldigTot first day on which it is no longer valid; null when it has no end
 * @param tredegang how big the steps up and down may be
 * @param verschoondeTellenMee whether an excused halfjaar counts among the halfjaren missed in a row
 * @param omvang what an indeplaatsstelling is about (rule 61): TOTAAL, COHORT (per halfjaar of origin) or ONBEKEND
 * @param publicatie what the provincie makes public, in a sentence; null when not known
 * @param bronvermeldingen where its values come from; what the file does not say is left out
 */
public record Beleidskader(
        Provinciecode provincie,
        String versie,
        String citeertitel,
        String verwijzing,
        String status,
        LocalDate geldigVan,
        LocalDate geldigTot,
        Versiekeuze versiekeuze,
        Boekingsvolgorde boekingsvolgorde,
        Tredegang tredegang,
        boolean verschoondeTellenMee,
        Interventieladder ladder,
        List<Oordeel> oordelen,
        List<Gevolg> gevolgen,
        List<Document> documenten,
        List<Verschoningsgrond> verschoningsgronden,
        String omvang,
        String publicatie,
        List<Bronvermelding> bronvermeldingen,
        Beslistabellen tabellen) {

    public Beleidskader {
        oordelen = List.copyOf(oordelen);
        gevolgen = List.copyOf(gevolgen);
        documenten = List.copyOf(documenten);
        verschoningsgronden = List.copyOf(verschoningsgronden);
        bronvermeldingen = List.copyOf(bronvermeldingen);
    }

    public boolean geldtOp(LocalDate dag) {
        return (geldigVan == null || !dag.isBefore(geldigVan)) && (geldigTot == null || dag.isBefore(geldigTot));
    }

    public Beleidsversie alsVersie() {
        return new Beleidsversie(versie, citeertitel, verwijzing, status);
    }

    /** The same beleid with its decision tables. */
    public Beleidskader met(Beslistabellen andere) {
        return new Beleidskader(
                provincie,
                versie,
                citeertitel,
                verwijzing,
                status,
                geldigVan,
                geldigTot,
                versiekeuze,
                boekingsvolgorde,
                tredegang,
                verschoondeTellenMee,
                ladder,
                oordelen,
                gevolgen,
                documenten,
                verschoningsgronden,
                omvang,
                publicatie,
                bronvermeldingen,
                andere);
    }

    /** Empty when the scale has no such oordeel. */
    public Optional<Oordeel> oordeel(String code) {
        return oordelen.stream().filter(oordeel -> oordeel.code().equals(code)).findFirst();
    }

    /**
     * Empty when the file does not say where it comes from.
     *
     * @param waarvan null for a single value
     */
    public Optional<Bronvermelding> bron(String onderdeel, String waarvan) {
        return bronvermeldingen.stream()
                .filter(bron -> bron.onderdeel().equals(onderdeel) && Objects.equals(bron.waarvan(), waarvan))
                .findFirst();
    }

    /** Empty when the beleid names no such gevolg. */
    public Optional<Gevolg> gevolg(String code) {
        return gevolgen.stream().filter(gevolg -> gevolg.code().equals(code)).findFirst();
    }

    /** Empty when the beleid names no such grond. */
    public Optional<Verschoningsgrond> verschoningsgrond(String code) {
        return verschoningsgronden.stream()
                .filter(grond -> grond.code().equals(code))
                .findFirst();
    }

    /** Empty when the beleid names no such document. */
    public Optional<Document> document(String code) {
        return documenten.stream()
                .filter(document -> Objects.equals(document.code(), code))
                .findFirst();
    }
}
