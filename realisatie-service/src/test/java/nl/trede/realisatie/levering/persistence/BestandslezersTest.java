// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.platform.testkit.Werkmappen;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Inzending.Vorm;
import nl.trede.realisatie.levering.Regelontvanger;
import nl.trede.realisatie.levering.RuweRegel;
import nl.trede.realisatie.privacy.Persoonscontrole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestandslezersTest {

    private static final String KOP = "gemeente;halfjaar;peildatum;gehuisvest\n";
    private static final String GOED = "GM0034;2024-II;2024-11-01;3\n";
    private final List<RuweRegel> regels = new ArrayList<>();
    private final List<String> opmerkingen = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # wat                       | bestand
            zoals bedoeld               | gemeente;halfjaar;peildatum;gehuisvest~GM0034;2024-II;2024-11-01;1.234~
            zonder laatste regeleinde   | gemeente;halfjaar;peildatum;gehuisvest~GM0034;2024-II;2024-11-01;1.234
            andere volgorde             | gehuisvest;peildatum;halfjaar;gemeente~1.234;2024-11-01;2024-II;GM0034~
            spaties                     | ` gemeente ; halfjaar;peildatum ;gehuisvest~ GM0034 ;2024-II; 2024-11-01; 1.234 ~`
            hoofdletters in de kop      | Gemeente;HALFJAAR;Peildatum;Gehuisvest~GM0034;2024-II;2024-11-01;1.234~
            aanhalingstekens            | "gemeente";"halfjaar";"peildatum";"gehuisvest"~"GM0034";"2024-II";"2024-11-01";"1.234"~
            spaties om aanhalingstekens | gemeente;halfjaar;peildatum;gehuisvest~ "GM0034" ;2024-II;2024-11-01; "1.234"~
            CRLF                        | gemeente;halfjaar;peildatum;gehuisvest^~GM0034;2024-II;2024-11-01;1.234^~
            alleen CR                   | gemeente;halfjaar;peildatum;gehuisvest^GM0034;2024-II;2024-11-01;1.234^
            lege kolom aan het eind     | gemeente;halfjaar;peildatum;gehuisvest;~GM0034;2024-II;2024-11-01;1.234;;~
            lege regel aan het eind     | gemeente;halfjaar;peildatum;gehuisvest~GM0034;2024-II;2024-11-01;1.234~~;;;~
            """)
    void een_csv_zoals_programmas_die_schrijven(String wat, String bestand) {
        for (var bom : new String[] {"", "\uFEFF"}) {
            regels.clear();
            assertThat(csv(bom + bestand.replace('~', '\n').replace('^', '\r'))).isEmpty();
            assertThat(regels).singleElement().satisfies(regel -> {
                assertThat(regel.regel()).isEqualTo(2);
                assertThat(regel.fouten()).isEmpty();
                assertThat(regel.velden())
                        .containsEntry("gemeente", "GM0034")
                        .containsEntry("halfjaar", "2024-II")
                        .containsEntry("peildatum", "2024-11-01")
                        .containsEntry("gehuisvest", "1.234");
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # wat                 | bestand                                                   | veld       | reden
            leeg                  | ''                                                        | bestand    | leeg
            alleen witregels      | ~~                                                        | bestand    | leeg
            alleen een kop        | gemeente;halfjaar;peildatum;gehuisvest~                   | bestand    | geen regels
            kolom ontbreekt       | gemeente;halfjaar;peildatum~GM0034;2024-II;2024-11-01~    | gehuisvest | ontbreekt
            kolom dubbel          | gemeente;halfjaar;peildatum;gehuisvest;gemeente~          | gemeente   | meer dan eens
            kolom onbekend        | gemeente;halfjaar;peildatum;gehuisvest;naam~              | naam       | onbekend
            """)
    void een_bestand_dat_geen_bestand_is_wordt_in_zijn_geheel_geweigerd(
            String wat, String bestand, String veld, String reden) {
        assertThat(csv(bestand.replace('~', '\n'))).singleElement().satisfies(fout -> {
            assertThat(fout.veld()).isEqualTo(veld);
            assertThat(fout.reden()).contains(reden);
        });
        assertThat(regels).isEmpty();
    }

    @Test
    void komma_in_plaats_van_puntkomma_noemt_alle_kolommen() {
        assertThat(csv("gemeente,halfjaar,peildatum,gehuisvest\nGM0034,2024-II,2024-11-01,3\n"))
                .extracting(Bestandsfout::reden)
                .anyMatch(reden -> reden.contains("verwacht gemeente;halfjaar;peildatum;gehuisvest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void beide_tekensets_worden_gelezen(String tekenset) throws IOException {
        var tekst = KOP + "Súdwest-Fryslân;2024-II;2024-11-01;\u00a03\n";
        assertThat(lees(Vorm.CSV, tekst.getBytes(Charset.forName(tekenset)))).isEmpty();
        assertThat(regels.get(0).velden())
                .containsEntry("gemeente", "Súdwest-Fryslân")
                .containsEntry("gehuisvest", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void een_andere_tekenset_wordt_geweigerd(String tekenset) throws IOException {
        assertThat(lees(Vorm.CSV, (KOP + GOED).getBytes(Charset.forName(tekenset))))
                .extracting(Bestandsfout::reden)
                .allMatch(reden -> reden.contains("UTF-8 of windows-1252"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # wat                         | regel                            | reden
            te weinig kolommen            | GM0034;2024-II;2024-11-01        | heeft 3 kolommen; de kop heeft er 4
            te veel kolommen              | GM0034;2024-II;2024-11-01;3;4    | heeft 5 kolommen; de kop heeft er 4
            aanhalingsteken niet gesloten | "GM0034;2024-II;2024-11-01;3     | aanhalingstekens kloppen niet
            """)
    void een_onleesbare_regel_bederft_de_rest_niet(String wat, String fout, String reden) {
        assertThat(csv(KOP + fout + "\n" + GOED)).isEmpty();
        assertThat(regels).hasSize(2);
        assertThat(regels.get(0).fouten()).singleElement().satisfies(f -> {
            assertThat(f.regel()).isEqualTo(2);
            assertThat(f.veld()).isEqualTo("regel");
            assertThat(f.reden()).isEqualTo(reden);
        });
        assertThat(regels.get(1).fouten()).isEmpty();
    }

    @Test
    void een_te_lange_regel_wordt_geweigerd_en_de_rest_gaat_door() {
        assertThat(csv(KOP + GOED + "x".repeat(1001) + "\n" + GOED)).isEmpty();
        assertThat(regels).hasSize(3);
        assertThat(regels.get(1).fouten().get(0).reden()).contains("is 1001 bytes lang", "hoogstens 1000");
        assertThat(regels.get(2).regel()).isEqualTo(4);
    }

    @Test
    void een_bestand_met_te_veel_regels_wordt_geweigerd() {
        assertThat(csv(KOP + GOED.repeat(101)))
                .extracting(Bestandsfout::reden)
                .containsExactly("het bestand heeft meer dan 100 regels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                [{"gemeente":"GM0034","halfjaar":"2024-II","peildatum":"2024-11-01","gehuisvest":3}]""",
                """
                {"regels":[{"gehuisvest":3,"gemeente":" GM0034 ","halfjaar":"2024-II","peildatum":"2024-11-01"}]}""",
                """
                [{"gemeente":"GM0034","halfjaar":"2024-II","peildatum":"2024-11-01","gehuisvest":3,"status":null,"waarvan":null}]"""
            })
    void een_json_met_of_zonder_omslag(String bestand) throws IOException {
        assertThat(lees(Vorm.JSON, bestand.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(regels).singleElement().satisfies(regel -> {
            assertThat(regel.regel()).isEqualTo(1);
            assertThat(regel.fouten()).isEmpty();
            assertThat(regel.velden()).containsEntry("gemeente", "GM0034").containsEntry("gehuisvest", "3");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # wat                    | bestand                                | veld               | reden
            leeg                     | ''                                     | bestand            | leeg
            geen regels              | []                                     | bestand            | geen regels
            een getal                | 3                                      | bestand            | lijst van regels
            afgebroken               | [{"gemeente":"GM0034"                  | bestand            | einde ontbreekt
            kapot                    | [{"gemeente":GM0034}]                  | bestand            | geen geldige JSON op regel 1
            dubbel veld              | [{"gemeente":"GM0034","gemeente":"x"}] | bestand            | dubbel
            iets na het einde        | [{"gemeente":"GM0034"}]}               | bestand            | geen geldige JSON
            regels ontbreekt         | {}                                     | regels             | ontbreekt
            regels is geen lijst     | {"regels":3}                           | regels             | lijst
            onbekend veld            | [{"gemeente":"GM0034","naam":"x"}]     | regels[0].naam     | onbekend veld
            onbekend veld in omslag  | {"naam":{"a":[1]},"regels":[{}]}       | naam               | onbekend veld
            onbekend in onderdeel    | [{"waarvan":[{"soort":"HAR","x":1}]}]  | regels[0].waarvan[0].x | onbekend veld
            """)
    void een_json_die_geen_bestand_is_wordt_in_zijn_geheel_geweigerd(
            String wat, String bestand, String veld, String reden) throws IOException {
        assertThat(lees(Vorm.JSON, bestand.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(fout -> {
                    assertThat(fout.veld()).isEqualTo(veld);
                    assertThat(fout.reden()).contains(reden);
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # regel                                          | veld              | reden
            3                                                | regel             | is geen object met velden
            {"gemeente":34}                                  | gemeente          | moet tekst zijn
            {"gehuisvest":"3"}                               | gehuisvest        | zonder aanhalingstekens
            {"gehuisvest":3.5}                               | gehuisvest        | 3.5 is geen geheel getal
            {"gehuisvest":1.234}                             | gehuisvest        | 1.234 is geen geheel getal
            {"gehuisvest":1e2}                               | gehuisvest        | 1e2 is geen geheel getal
            {"waarvan":3}                                    | waarvan           | moet een lijst zijn
            {"waarvan":[3]}                                  | waarvan[0]        | moet een object met velden zijn
            {"waarvan":[{"soort":3,"aantal":1}]}             | waarvan[0].soort  | moet tekst zijn
            {"waarvan":[{"soort":"HAR","aantal":"1"}]}       | waarvan[0].aantal | zonder aanhalingstekens
            """)
    void een_veld_van_de_verkeerde_soort_is_een_fout_van_de_regel(String regel, String veld, String reden)
            throws IOException {
        var bestand = "[" + regel + ",{\"gemeente\":\"GM0034\"}]";
        assertThat(lees(Vorm.JSON, bestand.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(regels).hasSize(2);
        assertThat(regels.get(0).fouten()).singleElement().satisfies(fout -> {
            assertThat(fout.veld()).isEqualTo(veld);
            assertThat(fout.reden()).contains(reden);
        });
        assertThat(regels.get(1).velden()).containsEntry("gemeente", "GM0034");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "3", "é", "\\\\", "\\u00e9", "\\\""})
    void een_te_lange_tekst_in_json_wordt_afgekapt_zonder_de_rest_te_schaden(String teken) throws IOException {
        var bestand = "[{\"gemeente\":\"" + teken.repeat(3000) + "\"},{\"gemeente\":\"GM0034\"}]";
        assertThat(lees(Vorm.JSON, bestand.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(regels).hasSize(2);
        assertThat(regels.get(0).velden().get("gemeente")).hasSizeBetween(500, 1000);
        assertThat(regels.get(1).velden()).containsEntry("gemeente", "GM0034");
    }

    @Test
    void een_werkmap_met_onze_kop_wordt_gelezen_met_dagen() throws IOException {
        var werkmap = Werkmappen.van(List.of(
                List.of("Gemeente", "Halfjaar", "Peildatum", "Gehuisvest"),
                List.of("GM0034", "2024-II", LocalDate.of(2024, 11, 1), 3),
                List.of("GM1774", "2024-II", "2024-11-01")));
        assertThat(lees(Vorm.XLSX, werkmap)).isEmpty();
        assertThat(regels.get(0).velden())
                .containsEntry("gemeente", "GM0034")
                .containsEntry("peildatum", "2024-11-01")
                .containsEntry("gehuisvest", "3");
        assertThat(regels.get(1).velden()).doesNotContainKey("gehuisvest");
        assertThat(opmerkingen).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Werkmappen.Slecht.class)
    void een_werkmap_die_niet_te_vertrouwen_is_wordt_geweigerd(Werkmappen.Slecht slecht) throws IOException {
        assertThat(lees(Vorm.XLSX, slecht.inhoud())).singleElement().satisfies(fout -> {
            assertThat(fout.veld()).isEqualTo("bestand");
            assertThat(fout.reden()).contains(slecht.reden());
        });
        assertThat(regels).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # regel                               | veld     | reden
            3                                     | regel    | geen object
            {"gemeente":34}                       | gemeente | moet tekst zijn
            {"gemeente":"GM0034","naam":"x"}      | naam     | onbekend veld
            {"gemeente":                          | regel    | geen geldige JSON
            {"gemeente":"GM0034"} {}              | regel    | nog iets
            {"gemeente":"a","gemeente":"b"}       | regel    | dubbel
            """)
    void een_slechte_regel_ndjson_bederft_de_rest_niet(String regel, String veld, String reden) throws IOException {
        var goed = "{\"gemeente\":\"GM0034\"}\n";
        assertThat(lees(Vorm.NDJSON, (goed + regel + "\n\n" + goed).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(regels).extracting(RuweRegel::regel).containsExactly(1, 2, 4);
        assertThat(regels.get(1).fouten()).singleElement().satisfies(fout -> {
            assertThat(fout.veld()).isEqualTo(veld);
            assertThat(fout.reden()).contains(reden);
        });
        assertThat(regels.get(2).velden()).containsEntry("gemeente", "GM0034");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "{\"gemeente\":\"GM0034\"}\n{\"gemeente\":\"GM"})
    void een_ndjson_die_leeg_is_of_afbreekt_wordt_in_zijn_geheel_geweigerd(String bestand) throws IOException {
        assertThat(lees(Vorm.NDJSON, bestand.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(fout -> assertThat(fout.reden()).containsAnyOf("is leeg", "niet af"));
    }

    private List<Bestandsfout> csv(String tekst) {
        try {
            return lees(Vorm.CSV, tekst.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Bestandsfout> lees(Vorm vorm, byte[] bytes) throws IOException {
        var afzender = Inzending.Afzender.van(Inzending.Kanaal.HTTP, null, null);
        var inzending = new Inzending(afzender, Inzending.Inhoud.STANDEN, vorm, "COA", null, null);
        return new Bestandslezers(new Krap(), null, null)
                .lees(inzending, new ByteArrayInputStream(bytes), new Regelontvanger() {
                    @Override
                    public Persoonscontrole controle() {
                        return new Persoonscontrole();
                    }

                    @Override
                    public void regel(RuweRegel regel) {
                        regels.add(regel);
                    }

                    @Override
                    public void opmerking(int regel, String tekst) {
                        opmerkingen.add(regel + ": " + tekst);
                    }
                });
    }

    /** Small limits, so that a test can pass them. */
    private static final class Krap implements InnameConfig {

        @Override
        public int langsteRegel() {
            return 1000;
        }

        @Override
        public int meesteRegels() {
            return 100;
        }

        @Override
        public long uitgepakt() {
            return 10_000_000;
        }

        @Override
        public int verhouding() {
            return 100;
        }

        @Override
        public Duration langsteDuur() {
            return Duration.ofMinutes(1);
        }
    }
}
