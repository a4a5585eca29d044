// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Interventieladder;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Trede;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.beleid.Versiekeuze;
import nl.trede.toezicht.saldo.Boekingsvolgorde;

/** The shape of beleid.yaml. Where something comes from ("herkomst") is for whoever reads the file and is not used. */
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
        boolean verschoondePeriodenTellenMee,
        List<TredeYaml> treden,
        List<OordeelYaml> oordelen,
        List<DocumentYaml> documenten,
        List<TermijnYaml> termijnen,
        List<GevolgYaml> gevolgen,
        List<GrondYaml> verschoningsgronden,
        String publicatie) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TredeYaml(int nummer, String naam, String betekenis, String wie) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OordeelYaml(String code, String woord, String kleur) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DocumentYaml(String code, String naam, List<String> eisen) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TermijnYaml(String document, int weken) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record GevolgYaml(String code, String omschrijving, String document) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record GrondYaml(String code, String omschrijving) {}

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
                verschoondePeriodenTellenMee,
                new Interventieladder(treden.stream()
                        .map(t -> new Trede(t.nummer(), t.naam(), t.betekenis(), t.wie()))
                        .toList()),
                oordelen.stream()
                        .map(o -> new Oordeel(o.code(), o.woord(), o.kleur()))
                        .toList(),
                gevolgen.stream()
                        .map(g -> new Gevolg(g.code(), g.omschrijving(), g.document()))
                        .toList(),
                documenten.stream()
                        .map(d -> new Document(d.code(), d.naam(), weken(d.code()), d.eisen()))
                        .toList(),
                verschoningsgronden.stream()
                        .map(g -> new Verschoningsgrond(g.code(), g.omschrijving()))
                        .toList(),
                publicatie,
                null);
    }

    private Integer weken(String document) {
        return termijnen.stream()
                .filter(termijn -> termijn.document().equals(document))
                .map(TermijnYaml::weken)
                .findFirst()
                .orElse(null);
    }
}
