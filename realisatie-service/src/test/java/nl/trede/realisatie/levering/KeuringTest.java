// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.realisatie.realisatie.Onderdeel;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import nl.trede.realisatie.register.Gemeente;
import nl.trede.realisatie.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeuringTest {

    private static final LocalDate VANDAAG = LocalDate.of(2025, 3, 1);
    private static final Register REGISTER = new Register(List.of(
            gemeente("GM0034", "Almere", null, null),
            gemeente("GM1992", "Voorne aan Zee", LocalDate.of(2023, 1, 1), null),
            gemeente("GM0457", "Weesp", null, LocalDate.of(2022, 3, 24))));

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(
            textBlock =
                    """
            # gemeente | halfjaar | peildatum  | gehuisvest | status
            GM0034     , 2024-II  , 2024-07-01 , 0          , VOORLOPIG
            GM0034     , 2024-II  , 2024-11-01 , 3          , VOORLOPIG
            GM0034     , 2024-II  , 2025-01-01 , 1.234      , DEFINITIEF
            GM0034     , 2025-I   , 2025-01-01 , 0          , VOORLOPIG
            GM0034     , 2025-I   , 2025-03-01 , +41        , VOORLOPIG
            GM1992     , 2023-I   , 2023-01-01 , 5          , VOORLOPIG
            GM0457     , 2022-I   , 2022-03-23 , 5          , VOORLOPIG
            """)
    void een_goede_regel_is_op_het_peilmoment_definitief_en_daarvoor_voorlopig(
            String gemeente, String halfjaar, String peildatum, String gehuisvest, Realisatiestatus status) {
        var uitslag = keuring(null).keur(regel(gemeente, halfjaar, peildatum, gehuisvest));
        assertThat(uitslag).isInstanceOf(Keuring.Uitslag.Goed.class);
        var regel = ((Keuring.Uitslag.Goed) uitslag).regel();
        assertThat(regel.gemeente()).hasToString(gemeente);
        assertThat(regel.halfjaar()).hasToString(halfjaar);
        assertThat(regel.melding().peildatum()).hasToString(peildatum);
        assertThat(regel.melding().cijfer().status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4} {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # gemeente | halfjaar | peildatum  | gehuisvest | veld       | reden
            GM9999     | 2024-II  | 2024-11-01 | 3          | gemeente   | gemeente GM9999 staat niet in het register
            Almere     | 2024-II  | 2024-11-01 | 3          | gemeente   | 'Almere' is geen gemeentecode
            Totaal     | 2024-II  | 2024-11-01 | 3          | gemeente   | 'Totaal' is geen gemeentecode
            ''         | 2024-II  | 2024-11-01 | 3          | gemeente   | ontbreekt
            GM1992     | 2022-II  | 2022-11-01 | 3          | gemeente   | bestaat pas sinds 2023-01-01 en dus niet op 2022-11-01
            GM1992     | 2022-II  | 2023-01-01 | 3          | gemeente   | bestaat pas sinds 2023-01-01 en dus niet op 2022-12-31
            GM0457     | 2022-I   | 2022-03-24 | 3          | gemeente   | geldig tot 2022-03-24
            GM0457     | 2022-I   | 2022-07-01 | 3          | gemeente   | geldig tot 2022-03-24
            GM0034     | 2024-III | 2024-11-01 | 3          | halfjaar   | '2024-III' is geen halfjaar
            GM0034     | ''       | 2024-11-01 | 3          | halfjaar   | ontbreekt
            GM0034     | 2024-II  | 2024-06-30 | 3          | peildatum  | 2024-06-30 valt buiten 2024-II
            GM0034     | 2024-II  | 2025-01-02 | 3          | peildatum  | 2025-01-02 valt buiten 2024-II
            GM0034     | 2025-I   | 2025-03-02 | 3          | peildatum  | 2025-03-02 ligt in de toekomst
            GM0034     | 2024-II  | 2024-02-30 | 3          | peildatum  | '2024-02-30' is geen datum
            GM0034     | 2024-II  | 01-11-2024 | 3          | peildatum  | '01-11-2024' is geen datum
            GM0034     | 2024-II  | ''         | 3          | peildatum  | ontbreekt
            GM0034     | 2024-II  | 2024-11-01 | -3         | gehuisvest | '-3' is negatief
            GM0034     | 2024-II  | 2024-11-01 | 3,5        | gehuisvest | '3,5' is geen geheel getal
            GM0034     | 2024-II  | 2024-11-01 | ''         | gehuisvest | ontbreekt
            """)
    void een_foute_regel_krijgt_veld_en_reden(
            String gemeente, String halfjaar, String peildatum, String gehuisvest, String veld, String reden) {
        var fouten = fouten(regel(gemeente, halfjaar, peildatum, gehuisvest));
        assertThat(fouten).singleElement().satisfies(fout -> {
            assertThat(fout.regel()).isEqualTo(7);
            assertThat(fout.veld()).isEqualTo(veld);
            assertThat(fout.reden()).contains(reden);
        });
    }

    @Test
    void alle_fouten_van_een_regel_komen_tegelijk() {
        assertThat(fouten(regel("GM1", "2024-III", "morgen", "-1")))
                .extracting(Regelfout::veld)
                .containsExactly("gemeente", "halfjaar", "peildatum", "gehuisvest");
    }

    @Test
    void een_lange_waarde_wordt_kort_getoond() {
        assertThat(fouten(regel("x".repeat(60_000), "2024-II", "2024-11-01", "3")))
                .allSatisfy(fout -> assertThat(fout.reden()).hasSizeLessThan(150));
    }

    @Test
    void de_status_van_de_regel_gaat_voor_die_van_de_levering_en_die_voor_de_peildatum() {
        var opPeilmoment = regel("GM0034", "2024-II", "2025-01-01", "3");
        assertThat(status(keuring(null), opPeilmoment)).isEqualTo(Realisatiestatus.DEFINITIEF);
        assertThat(status(keuring(Realisatiestatus.VOORLOPIG), opPeilmoment)).isEqualTo(Realisatiestatus.VOORLOPIG);
        opPeilmoment.velden().put("status", "DEFINITIEF");
        assertThat(status(keuring(Realisatiestatus.VOORLOPIG), opPeilmoment)).isEqualTo(Realisatiestatus.DEFINITIEF);
        opPeilmoment.velden().put("status", "misschien");
        assertThat(fouten(opPeilmoment)).extracting(Regelfout::veld).containsExactly("status");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # onderdelen      | veld              | reden
            HAR 23            | -                 | -
            HAR 23, AMV 18    | -                 | -
            HAR 23, AMV 19    | waarvan           | samen 42, meer dan de 41
            HAR 1, HAR 2      | waarvan[1].soort  | dubbel
            HAR -1            | waarvan[0].aantal | negatief
            HAR -             | waarvan[0].aantal | ontbreekt
            - 3               | waarvan[0].soort  | ontbreekt
            """)
    void onderdelen_zijn_samen_hoogstens_het_totaal(String onderdelen, String veld, String reden) {
        var regel = regel("GM0034", "2024-II", "2025-01-01", "41");
        var ruw = new ArrayList<RuweRegel.Onderdeel>();
        for (var deel : onderdelen.split(", ")) {
            var woorden = deel.split(" ");
            var pad = "waarvan[" + ruw.size() + "]";
            ruw.add(new RuweRegel.Onderdeel(pad, leeg(woorden[0]), leeg(woorden[1])));
        }
        var uitslag = keuring(null).keur(new RuweRegel(7, regel.velden(), ruw, List.of()));
        if (veld == null) {
            assertThat(((Keuring.Uitslag.Goed) uitslag)
                            .regel()
                            .melding()
                            .cijfer()
                            .waarvan())
                    .contains(new Onderdeel("HAR", 23));
        } else {
            assertThat(((Keuring.Uitslag.Fout) uitslag).fouten())
                    .singleElement()
                    .satisfies(fout -> {
                        assertThat(fout.veld()).isEqualTo(veld);
                        assertThat(fout.reden()).contains(reden);
                    });
        }
    }

    @Test
    void een_reden_staat_op_een_regel_en_laat_zien_waar_een_teken_niet_te_tonen_is() {
        var fout = new Regelfout(2, "Aantal\r\ngehuisvest", "a\tb\u0000c");
        assertThat(fout.veld()).isEqualTo("Aantal gehuisvest");
        assertThat(fout.reden()).isEqualTo("a b\uFFFDc");
    }

    private static String leeg(String woord) {
        return woord.equals("-") ? null : woord;
    }

    private static Keuring keuring(Realisatiestatus status) {
        return new Keuring(REGISTER, VANDAAG, status);
    }

    private static Realisatiestatus status(Keuring keuring, RuweRegel regel) {
        return ((Keuring.Uitslag.Goed) keuring.keur(regel))
                .regel()
                .melding()
                .cijfer()
                .status();
    }

    private static List<Regelfout> fouten(RuweRegel regel) {
        return ((Keuring.Uitslag.Fout) keuring(null).keur(regel)).fouten();
    }

    private static RuweRegel regel(String gemeente, String halfjaar, String peildatum, String gehuisvest) {
        var velden = new HashMap<>(
                Map.of("gemeente", gemeente, "halfjaar", halfjaar, "peildatum", peildatum, "gehuisvest", gehuisvest));
        return new RuweRegel(7, velden, List.of(), List.of());
    }

    private static Gemeente gemeente(String code, String naam, LocalDate van, LocalDate tot) {
        return new Gemeente(new Gemeentecode(code), naam, new Provinciecode("PV24"), van, tot);
    }
}
