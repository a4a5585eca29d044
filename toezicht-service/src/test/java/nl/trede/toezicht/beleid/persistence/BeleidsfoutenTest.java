// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beleid that cannot be used: each fault with its file, where it can be told its line, and a reason in Dutch. */
class BeleidsfoutenTest {

    @TempDir
    Path map;

    private Path drenthe;

    @BeforeEach
    void kopieer() {
        drenthe = Proefbeleid.kopie(map).resolve("drenthe/beleid/2024");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            beleid.yaml | boekingsvolgorde: TOTAAL     | boekingsvolgorde: WILLEKEURIG   | regel 13: boekingsvolgorde: heeft geen waarde in de opsomming
            beleid.yaml | boekingsvolgorde: TOTAAL     | boekingsvolgordes: TOTAAL       | vereiste eigenschap 'boekingsvolgorde' niet gevonden
            beleid.yaml | boekingsvolgorde: TOTAAL     | boekingsvolgordes: TOTAAL       | eigenschap 'boekingsvolgordes' is niet gedefinieerd
            beleid.yaml | geldigVan: null              | geldigVan: 2024-13-45           | geldigVan: komt niet overeen met het date-patroon
            beleid.yaml | provincie: PV22              | provincie: Drenthe              | provincie: komt niet overeen met het regex-patroon
            beleid.yaml | termijnen: []                | termijnen: [{document: PLAN_VAN_AANPAK, weken: 0}] | termijnen.0.weken: moet een minimumwaarde van 1 hebben
            beleid.yaml | termijnen: []                | termijnen: [{document: PLAN, weken: 4}]            | PLAN staat niet bij documenten
            beleid.yaml | nummer: 3                    | nummer: 4                       | hier hoort 3, er staat 4
            beleid.yaml | code: MEEKIJKEN              | code: GEEN_OPSCHALING           | GEEN_OPSCHALING staat twee keer bij gevolgen
            beleid.yaml | status:                      | 'status: ]'                     | dit is geen leesbare YAML
            beleid.yaml | code: GEHAALD                | code: BEHAALD                   | tabel oordeel, regel 1: "GEHAALD" staat niet bij oordelen in beleid.yaml
            beleid.yaml | code: MEEKIJKEN              | code: KIJKEN                    | "MEEKIJKEN" staat niet bij gevolgen in beleid.yaml
            beleid.yaml | termijnen: []                | termijnen: [{document: PLAN_VAN_AANPAK, aantal: 4}]  | termijnen.0: heeft een ontbrekende eigenschap
            beleid.yaml | termijnen: []                | termijnen: [{document: PLAN_VAN_AANPAK, aantal: 4, eenheid: JAREN}] | termijnen.0.eenheid: heeft geen waarde in de opsomming
            beleid.yaml | termijnen: []                | termijnen: [{document: PLAN_VAN_AANPAK}]             | geef weken, of aantal met eenheid
            beleid.yaml | termijnen: []                | termijnen: [{document: PLAN_VAN_AANPAK, weken: 4, aantal: 4, eenheid: WERKDAGEN}] | geef weken, of aantal met eenheid
            beleid.yaml | brief: RESULTAATBRIEF        | brief: KERSTBRIEF               | brief: heeft geen waarde in de opsomming
            beleid.yaml | effect: GEEN_OPSCHALING      | oordeel: WIT                    | WIT staat niet bij oordelen
            beleid.yaml | afschaling: INEENS           | afschaling: STAPSGEWIJS         | van trede 2 naar 0 past niet bij opschaling STAPSGEWIJS en afschaling STAPSGEWIJS
            trede.dmn   | <text>huidigeTrede + 1</text> | <text>huidigeTrede + 2</text>  | van trede 0 naar 2 past niet bij opschaling STAPSGEWIJS
            trede.dmn   | <text>3, 4, 5, 6</text></inputEntry> | <text>4, 5, 6</text></inputEntry> | tabel voorgesteldeTrede: geen regel voor [ false, false, false, 3 ]
            trede.dmn   | <text>3, 4, 5, 6</text></inputEntry> | <text>2, 3, 4, 5, 6</text></inputEntry> | tabel voorgesteldeTrede: meer dan een regel voor [ false, false, false, 2 ], regels [4, 5]
            trede.dmn   | <text>huidigeTrede + 1</text> | <text>huidigeTrede + 5</text>  | 7 is geen trede van de ladder
            trede.dmn   | <text>huidigeTrede + 1</text> | <text>9</text>                 | tabel voorgesteldeTrede, regel 4: 9 is geen trede van de ladder
            trede.dmn   | <text>huidigeTrede + 1</text> | <text>vorigeTrede + 1</text>   | de beslistabel is niet bruikbaar
            trede.dmn   | verschoond                   | vergeven                        | 'vergeven' is geen feit dat het toezicht kent
            trede.dmn   | name="gevolgen"              | name="effecten"                 | er is geen beslistabel 'gevolgen'
            trede.dmn   | </definitions>               | </definitie>                    | de beslistabel is niet bruikbaar
            trede.dmn   | De provincie volgt de cijfers.</text> | </text>                | tabel gevolgen, regel 1: er staat geen zin bij die zegt waarom
            """)
    void een_fout_wordt_genoemd_met_bestand_en_reden(String bestand, String oud, String nieuw, String reden) {
        Proefbeleid.vervang(drenthe.resolve(bestand), oud, nieuw);

        assertThat(Beleidsmap.lees(map).fouten())
                .extracting(Beleidsfout::toString)
                .anySatisfy(fout ->
                        assertThat(fout).startsWith("drenthe/beleid/2024/").contains(reden));
    }

    @Test
    void alle_fouten_komen_in_een_keer_en_de_dienst_start_niet() throws IOException {
        Proefbeleid.vervang(drenthe.resolve("beleid.yaml"), "boekingsvolgorde: TOTAAL", "boekingsvolgorde: X");
        Proefbeleid.vervang(
                map.resolve("flevoland/beleid/2024/beleid.yaml"), "geldigVan: 2024-05-02", "geldigVan: 2024-04-01");
        Files.delete(map.resolve("overijssel/beleid/2017/trede.dmn"));

        assertThatThrownBy(() -> new BeleidBestanden(map.toString()))
                .hasMessageContaining("drenthe/beleid/2024/beleid.yaml, regel 13: boekingsvolgorde")
                .hasMessageContaining(
                        "flevoland/beleid/2024/beleid.yaml, regel 10: flevoland-2024 geldt op dezelfde dagen als flevoland-2020")
                .hasMessageContaining("overijssel/beleid/2017/trede.dmn: dit bestand ontbreekt");
    }

    @Test
    void een_map_die_er_niet_is_is_een_fout() {
        assertThatThrownBy(() -> new BeleidBestanden(map.resolve("nergens").toString()))
                .hasMessageContaining("deze map bestaat niet");
    }

    @Test
    void het_beleid_dat_wij_leveren_is_zonder_fouten() {
        assertThat(Beleidsmap.lees(Proefbeleid.OVERLAYS).fouten()).isEmpty();
        assertThat(Beleidsmap.lees(Proefbeleid.OVERLAYS).kaders()).hasSize(4).allSatisfy(kader -> assertThat(
                        kader.status())
                .isEqualTo("afgeleid uit de brief, vast te stellen door de provincie"));
    }
}
