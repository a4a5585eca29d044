// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Interventieladder;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Trede;
import nl.trede.toezicht.beleid.Tredegang;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.beleid.Versiekeuze;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Tijdseenheid;

/** The shape of beleid.yaml. Where something comes from ("herkomst") is for whoever reads it; no rule uses it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BeleidYaml(
        String provincie,
        String versie,
        String citeertitel,
        String verwijzing,
        String status,
        String geldigVan,
        String geldigTot,
        Versiekeuze versiekeuze,
        Boekingsvolgorde boekingsvolgorde,
        Tredegang.Stap opschaling,
        Tredegang.Stap afschaling,
        boolean verschoondePeriodenTellenMee,
        List<TredeYaml> treden,
        List<OordeelYaml> oordelen,
        List<DocumentYaml> documenten,
        List<TermijnYaml> termijnen,
        List<GevolgYaml> gevolgen,
        List<GrondYaml> verschoningsgronden,
        IndeplaatsstellingYaml indeplaatsstelling,
        String publicatie,
        Map<String, String> herkomst) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TredeYaml(
            int nummer, String naam, String betekenis, String wie, boolean indeplaatsstelling, String herkomst) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OordeelYaml(String code, String woord, String kleur, String herkomst) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DocumentYaml(String code, String naam, List<String> eisen, DuurYaml naPeilmoment, String herkomst) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DuurYaml(int aantal, Tijdseenheid eenheid) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TermijnYaml(
            String document,
            Integer weken,
            Integer aantal,
            Tijdseenheid eenheid,
            boolean algemeneTermijnenwet,
            String herkomst) {

        Document.Termijnregel naarRegel() {
            return weken != null
                    ? new Document.Termijnregel(weken, Tijdseenheid.WEKEN, algemeneTermijnenwet)
                    : new Document.Termijnregel(aantal, eenheid, algemeneTermijnenwet);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record GevolgYaml(
            String code, String omschrijving, String document, String overleg, String brief, String herkomst) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record GrondYaml(
            String code,
            String omschrijving,
            Verschoningsgrond.Effect effect,
            Verschoningsgrond.Bereik bereik,
            String oordeel,
            String herkomst) {

        Verschoningsgrond naarGrond() {
            return new Verschoningsgrond(
                    code,
                    omschrijving,
                    effect == null ? Verschoningsgrond.Effect.GEEN_OPSCHALING : effect,
                    bereik,
                    oordeel);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record IndeplaatsstellingYaml(String omvang, String herkomst) {}

    LocalDate van() {
        return geldigVan == null ? null : LocalDate.parse(geldigVan);
    }

    LocalDate tot() {
        return geldigTot == null ? null : LocalDate.parse(geldigTot);
    }

    /** The beleidskader, still without its decision tables. */
    Beleidskader naarBeleidskader() {
        return new Beleidskader(
                new Provinciecode(provincie),
                versie,
                citeertitel,
                verwijzing,
                status,
                van(),
                tot(),
                versiekeuze,
                boekingsvolgorde,
                new Tredegang(opschaling, afschaling),
                verschoondePeriodenTellenMee,
                new Interventieladder(treden.stream()
                        .map(t -> new Trede(t.nummer(), t.naam(), t.betekenis(), t.wie(), t.indeplaatsstelling()))
                        .toList()),
                oordelen.stream()
                        .map(o -> new Oordeel(o.code(), o.woord(), o.kleur()))
                        .toList(),
                gevolgen.stream()
                        .map(g -> new Gevolg(
                                g.code(),
                                g.omschrijving(),
                                g.document(),
                                g.overleg(),
                                g.brief(),
                                termijn(g.document())))
                        .toList(),
                documenten.stream()
                        .map(d -> new Document(
                                d.code(),
                                d.naam(),
                                termijn(d.code()),
                                d.eisen(),
                                d.naPeilmoment() == null
                                        ? null
                                        : new Duur(
                                                d.naPeilmoment().aantal(),
                                                d.naPeilmoment().eenheid())))
                        .toList(),
                verschoningsgronden.stream().map(GrondYaml::naarGrond).toList(),
                indeplaatsstelling.omvang(),
                publicatie,
                Bronvermeldingen.van(this),
                null);
    }

    private Document.Termijnregel termijn(String document) {
        return termijnen.stream()
                .filter(termijn -> termijn.document().equals(document))
                .map(TermijnYaml::naarRegel)
                .findFirst()
                .orElse(null);
    }
}
