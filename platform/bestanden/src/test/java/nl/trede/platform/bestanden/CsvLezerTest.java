// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLezerTest {

    private static final Grenzen KRAP = new Grenzen(100, 5, 60);
    private final List<Rij> rijen = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # wat                         | bestand
            puntkomma                     | Gemeente;Aantal~Almere;1.234~
            tab                           | Gemeente^Aantal~Almere^1.234~
            komma                         | Gemeente,Aantal~Almere,1.234~
            komma's in de titel           | Overzicht, provincie X, 1-1-2025~Gemeente;Aantal~Almere;1.234~
            komma's in een cel            | Gemeente,Aantal~"Almere",1.234~"a,b",2~
            lege regels ertussen          | `~~Gemeente;Aantal~;~ Almere ; 1.234 ~~`
            zonder laatste regeleinde     | Gemeente;Aantal~Almere;1.234
            """)
    void wat_tussen_de_kolommen_staat_wijst_zichzelf(String wat, String bestand) {
        for (var bom : new String[] {"", "\uFEFF"}) {
            for (var einde : new String[] {"\n", "\r\n", "\r"}) {
                rijen.clear();
                var tekst = bom + bestand.replace('^', '\t').replace("~", einde);
                assertThat(lees(tekst)).isEmpty();
                assertThat(rijen)
                        .extracting(Rij::cellen)
                        .contains(List.of("Gemeente", "Aantal"), List.of("Almere", "1.234"));
                assertThat(rijen).extracting(Rij::fout).containsOnlyNulls();
            }
        }
    }

    @Test
    void een_cel_binnen_aanhalingstekens_mag_meer_regels_beslaan() {
        assertThat(lees("Gemeente;\"Aantal\ngehuisvest\"\nAlmere;3\n")).isEmpty();
        assertThat(rijen)
                .extracting(Rij::regel, Rij::cellen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, List.of("Gemeente", "Aantal\ngehuisvest")),
                        org.assertj.core.groups.Tuple.tuple(3, List.of("Almere", "3")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # wat                     | regel               | fout
            niet gesloten             | "Almere;3           | aanhalingstekens kloppen niet
            te breed                  | a;b;c;d;e;f         | heeft meer dan 5 kolommen
            te lang                   | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | is 65 bytes lang; een regel kan hoogstens 60 bytes zijn
            """)
    void een_onleesbare_regel_bederft_de_rest_niet(String wat, String regel, String fout) {
        assertThat(lees("a;b\n" + regel + "\nx;1\ny;2\nz;3\nz;3\nz;3\n")).isEmpty();
        assertThat(rijen).hasSize(7);
        assertThat(rijen.get(1)).isEqualTo(Rij.fout(2, fout));
        assertThat(rijen.get(2).cellen()).containsExactly("x", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void beide_tekensets_worden_gelezen(String tekenset) {
        assertThat(lees("naam;x\nSúdwest-Fryslân;\u00a03\n".getBytes(Charset.forName(tekenset))))
                .isEmpty();
        assertThat(rijen.get(1).cellen()).containsExactly("Súdwest-Fryslân", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void een_andere_tekenset_wordt_geweigerd(String tekenset) {
        assertThat(lees("naam;x\n".getBytes(Charset.forName(tekenset))))
                .hasValueSatisfying(reden -> assertThat(reden).contains("UTF-8 of windows-1252"));
    }

    @Test
    void een_leeg_bestand_en_een_te_lang_bestand_worden_geweigerd() {
        assertThat(lees("")).contains("het bestand is leeg");
        assertThat(lees("\n ; \n")).contains("het bestand is leeg");
        assertThat(lees("x;1\n".repeat(101))).contains("het bestand heeft meer dan 100 regels");
    }

    @Test
    void wie_genoeg_heeft_leest_niet_verder() throws IOException {
        var eindeloos = new InputStream() {
            private int plek;

            @Override
            public int read() {
                return "a;1\n".charAt(plek++ % 4);
            }
        };
        new CsvLezer(KRAP, null, 20).lees(eindeloos, rij -> rijen.add(rij) && rijen.size() < 3);
        assertThat(rijen).hasSize(3);
    }

    private Optional<String> lees(String tekst) {
        return lees(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> lees(byte[] bytes) {
        try {
            return new CsvLezer(KRAP, null, 3).lees(new ByteArrayInputStream(bytes), rijen::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
