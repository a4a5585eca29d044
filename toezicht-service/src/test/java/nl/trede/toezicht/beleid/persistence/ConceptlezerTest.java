// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.toezicht.beleid.Beleidlezer;
import nl.trede.toezicht.beleid.Feitsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptlezerTest {

    private final Conceptlezer lezer = new Conceptlezer(Proefbeleid.OVERLAYS.toString(), Duration.ofSeconds(60));
    private final Beleidlezer.Tekst goed = lezer.tekst("flevoland-2024").orElseThrow();

    @Test
    void de_geleverde_teksten_zijn_te_lezen() {
        assertThat(lezer.lees(goed)).isInstanceOfSatisfying(Beleidlezer.Gelezen.class, gelezen -> {
            assertThat(gelezen.kader().versie()).isEqualTo("flevoland-2024");
            assertThat(gelezen.kader().tabellen().gevraagd()).isNotEmpty();
        });
        assertThat(lezer.tekst("flevoland-1999")).isEmpty();
    }

    @Test
    void een_gat_in_de_tabel_staat_er_met_bestand_regel_en_reden() {
        var gat = goed.tredeDmn().replaceFirst("(?s)<rule id=\"voorgesteldeTrede_6\">.*?</rule>", "");

        assertThat(fouten(goed.beleidYaml(), gat)).anySatisfy(fout -> {
            assertThat(fout.bestand()).isEqualTo("trede.dmn");
            assertThat(fout.regel()).isPositive();
            assertThat(fout.reden()).startsWith("tabel voorgesteldeTrede: geen regel voor");
        });
    }

    @Test
    void fouten_in_beide_bestanden_komen_tegelijk() {
        var yaml = goed.beleidYaml().replace("boekingsvolgorde: LOPEND_EERST", "boekingsvolgorde: ZOMAAR");
        var dmn = goed.tredeDmn().replaceFirst("(?s)<rule id=\"oordeel_5\">.*?</rule>", "");

        assertThat(fouten(yaml, dmn)).extracting(Beleidlezer.Leesfout::bestand).contains("beleid.yaml", "trede.dmn");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <text>huidigeTrede + 1</text> | <text>function(x) external { java: {} }</text>                  | 'function' kan niet
            <text>huidigeTrede + 1</text> | <text>count(for i in 1..1000000 return i)</text>               | 'for' kan niet
            <text>huidigeTrede + 1</text> | <text>if matches("aaaaaaaaaaaaaaaaaaaaaaaaa!", "(a+)+$") then 1 else 2</text> | 'matches(' kan niet
            <decision id="oordeel"        | <import namespace="x" importType="y" name="z"/><decision id="oordeel" | 'import' kan niet in een concept
            """)
    void wat_meer_kan_dan_beslissen_mag_niet_in_een_concept(String oud, String nieuw, String reden) {
        var dmn = goed.tredeDmn();
        assertThat(dmn).contains(oud);

        assertThat(fouten(goed.beleidYaml(), dmn.replace(oud, nieuw))).anySatisfy(fout -> {
            assertThat(fout.reden()).contains(reden);
            assertThat(fout.regel()).isGreaterThan(1);
        });
    }

    @Test
    void een_tabel_die_te_groot_is_om_na_te_gaan_wordt_niet_gelezen() {
        var dmn = goed.tredeDmn();
        var invoer = dmn.substring(dmn.indexOf("<input "), dmn.indexOf("</input>") + "</input>".length());
        var regel = dmn.substring(dmn.indexOf("<rule "), dmn.indexOf("</rule>") + "</rule>".length());

        assertThat(fouten(goed.beleidYaml(), dmn.replaceFirst("<input ", invoer.repeat(11) + "<input ")))
                .extracting(Beleidlezer.Leesfout::reden)
                .contains("een beslistabel heeft hoogstens 10 kolommen");
        assertThat(fouten(goed.beleidYaml(), dmn.replaceFirst("<rule ", regel.repeat(301) + "<rule ")))
                .extracting(Beleidlezer.Leesfout::reden)
                .contains("een beslistabel heeft hoogstens 300 regels");
        assertThat(fouten(goed.beleidYaml(), dmn.replace("huidigeTrede + 1", "1" + " + 1".repeat(200))))
                .extracting(Beleidlezer.Leesfout::reden)
                .contains("een uitdrukking heeft hoogstens 500 tekens");
    }

    @Test
    void tabellen_met_te_veel_gevallen_om_te_proberen_zijn_onbruikbaar() {
        var feiten = ((Beleidlezer.Gelezen) lezer.lees(goed)).kader().tabellen().gevraagd();
        var erbij = Arrays.stream(Feitsoort.values())
                .filter(soort -> !feiten.contains(soort))
                .map(soort -> "<inputData id=\"ruim_%1$s\" name=\"%1$s\"><variable name=\"%1$s\"/></inputData>"
                        .formatted(soort.naam()))
                .collect(Collectors.joining());

        assertThat(fouten(goed.beleidYaml(), goed.tredeDmn().replaceFirst("<inputData", erbij + "<inputData")))
                .singleElement()
                .satisfies(fout -> assertThat(fout.reden())
                        .startsWith("de tabellen vragen zo veel feiten dat er ")
                        .endsWith("gevallen zijn om te proberen; hoogstens 100000"));
    }

    @Test
    void lezen_dat_te_lang_duurt_houdt_op_met_een_reden() throws Exception {
        var haastig = new Conceptlezer(Proefbeleid.OVERLAYS.toString(), Duration.ofMillis(1));

        assertThat(haastig.lees(goed))
                .isInstanceOfSatisfying(Beleidlezer.Onbruikbaar.class, onbruikbaar -> assertThat(onbruikbaar.fouten())
                        .singleElement()
                        .satisfies(fout -> assertThat(fout.reden())
                                .startsWith("het lezen en proberen van de tabellen duurt langer dan 0 seconden")));
        haastig.stop();
    }

    @Test
    void een_doctype_en_iets_anders_dan_xml_worden_geweigerd() {
        assertThat(fouten(goed.beleidYaml(), "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")
                        .get(0)
                        .reden())
                .isEqualTo("een DOCTYPE is niet toegestaan");
        assertThat(fouten(goed.beleidYaml(), "geen xml").get(0).reden()).isEqualTo("dit is geen leesbare XML");
    }

    @Test
    void er_blijft_niets_op_schijf_staan() throws Exception {
        var voor = tijdelijk();
        lezer.lees(goed);
        assertThat(tijdelijk()).isEqualTo(voor);
    }

    private static List<String> tijdelijk() throws Exception {
        try (var paden = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return paden.map(pad -> pad.getFileName().toString())
                    .filter(naam -> naam.startsWith("concept"))
                    .sorted()
                    .toList();
        }
    }

    private List<Beleidlezer.Leesfout> fouten(String yaml, String dmn) {
        return ((Beleidlezer.Onbruikbaar) lezer.lees(new Beleidlezer.Tekst(yaml, dmn))).fouten();
    }
}
