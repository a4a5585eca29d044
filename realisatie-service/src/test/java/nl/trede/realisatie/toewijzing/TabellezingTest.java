// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Regelontvanger;
import nl.trede.realisatie.levering.RuweRegel;
import nl.trede.realisatie.privacy.Persoonscontrole;
import nl.trede.realisatie.register.Gemeente;
import nl.trede.realisatie.register.Register;
import nl.trede.realisatie.toewijzing.Kolomtoewijzing.Leeswijze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabellezingTest {

    private static final Kolommen MAANDLIJST =
            new Kolommen("Gemeente", null, null, null, "Gehuisvest", null, Map.of("HAR", "Waarvan HAR"));
    private static final Leeswijze TITEL = new Leeswijze("peildatum", List.of("totaal"), null);

    private final List<RuweRegel> regels = new ArrayList<>();
    private final List<String> opmerkingen = new ArrayList<>();

    @Test
    void een_maandlijst_met_titel_namen_totaal_en_toelichting() {
        var fouten = lees(
                MAANDLIJST,
                TITEL,
                "Overzicht huisvesting vergunninghouders, gemeenten van provincie X, peildatum 01-01-2025",
                "Gemeente|Gehuisvest|Waarvan HAR",
                "Tynaarlo|41|23",
                "Den Haag|1.234|",
                "gemeente|gehuisvest|waarvan har",
                "Gemeente|Gehuisvest|Waarvan HAR",
                "Totaal|1.275|23",
                "Bron: eigen opgave");
        assertThat(fouten).isEmpty();
        assertThat(regels).hasSize(3);
        assertThat(regels.get(0).velden())
                .containsEntry("gemeente", "GM1730")
                .containsEntry("halfjaar", "2024-II")
                .containsEntry("peildatum", "2025-01-01")
                .containsEntry("gehuisvest", "41");
        assertThat(regels.get(0).waarvan()).containsExactly(new RuweRegel.Onderdeel("waarvan.HAR", "HAR", "23"));
        assertThat(regels.get(1).velden()).containsEntry("gemeente", "GM0518").containsEntry("gehuisvest", "1.234");
        assertThat(opmerkingen)
                .containsExactly(
                        "6: overgeslagen: de kop nog eens",
                        "7: overgeslagen: totaalregel 'Totaal'",
                        "8: overgeslagen: toelichting en geen regel van de tabel");
    }

    @ParameterizedTest(name = "{0} is {1} over {2}")
    @CsvSource(
            textBlock =
                    """
            # zoals het er staat , peildatum  , halfjaar
            2025-01-01           , 2025-01-01 , 2024-II
            01-01-2025           , 2025-01-01 , 2024-II
            1/1/2025             , 2025-01-01 , 2024-II
            1 januari 2025       , 2025-01-01 , 2024-II
            1 juli 2024          , 2024-07-01 , 2024-I
            02-01-2025           , 2025-01-02 , 2025-I
            1.11.2024            , 2024-11-01 , 2024-II
            """)
    void een_dag_zoals_mensen_die_schrijven(String tekst, String peildatum, String halfjaar) {
        var kolommen = new Kolommen("g", null, null, "d", "n", null, Map.of());
        assertThat(lees(kolommen, Leeswijze.GEWOON, "g|d|n", "GM1730|" + tekst + "|3"))
                .isEmpty();
        assertThat(regels.get(0).velden()).containsEntry("peildatum", peildatum).containsEntry("halfjaar", halfjaar);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
            # wat                > rijen                                          > veld       > reden
            kolom ontbreekt      > x peildatum 01-01-2025~Gemeente|Waarvan HAR|Z~Tynaarlo|3|4 > gehuisvest > kolom 'Gehuisvest' ontbreekt; regel 2 heeft: Gemeente, Waarvan HAR, Z
            kolom dubbel         > x peildatum 01-01-2025~Gemeente|Gehuisvest|Waarvan HAR|Gehuisvest~Tynaarlo|3|4|5 > gehuisvest > meer dan eens
            geen peildatum       > Gemeente|Gehuisvest|Waarvan HAR~Tynaarlo|3|4   > peildatum  > geen datum na het woord 'peildatum'
            verkeerde datum      > peildatum 31-02-2025~Gemeente|Gehuisvest|Waarvan HAR~Tynaarlo|3|4 > peildatum > geen datum
            niets herkend        > a|b~c|d                                        > bestand    > geen enkele kolom
            alleen een kop       > peildatum 01-01-2025~Gemeente|Gehuisvest|Waarvan HAR~Totaal|3|4 > bestand > geen regels
            """)
    void een_bestand_dat_niet_past_wordt_in_zijn_geheel_geweigerd(String wat, String rijen, String veld, String reden) {
        assertThat(lees(MAANDLIJST, TITEL, rijen.split("~"))).singleElement().satisfies(fout -> {
            assertThat(fout.veld()).isEqualTo(veld);
            assertThat(fout.reden()).contains(reden);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            textBlock =
                    """
            # gemeente        > code   > reden
            GM1730            > GM1730 >
            1730              > GM1730 >
            34                > GM0034 >
            TYNAARLO          > GM1730 >
            Súdwest-Fryslân   > GM1900 >
            Bergen (NH.)      > GM0373 >
            's-Gravenhage     > GM0518 >
            Den Haag          > GM0518 >
            Bergen            >        > kan meer dan een gemeente zijn
            Nergenshuizen     >        > staat niet in het register
            """)
    void een_gemeente_bij_code_naam_of_andere_naam(String tekst, String code, String reden) {
        lees(MAANDLIJST, TITEL, "peildatum 01-01-2025", "Gemeente|Gehuisvest|Waarvan HAR", tekst + "|3|");
        if (code != null) {
            assertThat(regels.get(0).velden()).containsEntry("gemeente", code);
            assertThat(regels.get(0).fouten()).isEmpty();
        } else {
            assertThat(regels.get(0).fouten()).singleElement().satisfies(fout -> {
                assertThat(fout.veld()).isEqualTo("gemeente");
                assertThat(fout.reden()).contains(reden);
            });
        }
    }

    @Test
    void een_gemeente_zonder_getal_is_een_regel_en_geen_toelichting() {
        lees(MAANDLIJST, TITEL, "peildatum 01-01-2025", "Gemeente|Gehuisvest|Waarvan HAR", "Tynaarlo||");
        assertThat(regels.get(0).velden()).containsEntry("gehuisvest", "");
    }

    @Test
    void naam_en_code_moeten_bij_elkaar_horen() {
        var kolommen = new Kolommen("code", "naam", null, "d", "n", null, Map.of());
        lees(kolommen, Leeswijze.GEWOON, "code|naam|d|n", "GM1730|Almere|2025-01-01|3", "GM0034|Almere|2025-01-01|3");
        assertThat(regels.get(0).fouten()).singleElement().satisfies(fout -> assertThat(fout.reden())
                .contains("Almere hoort bij GM0034, niet bij GM1730"));
        assertThat(regels.get(1).fouten()).isEmpty();
    }

    @Test
    void wat_een_toewijzing_nodig_heeft_wordt_in_een_keer_gezegd() {
        var niets = Kolomtoewijzing.proef(new Kolommen(null, null, null, null, null, null, Map.of()));
        assertThat(Toewijzingstoets.fouten(niets))
                .extracting(Bestandsfout::veld)
                .containsExactly("kolommen.gehuisvest", "kolommen.gemeente", "kolommen.peildatum");
        var dubbel = Kolomtoewijzing.proef(new Kolommen("A", null, null, "a ", "n", null, Map.of()));
        assertThat(Toewijzingstoets.fouten(dubbel))
                .extracting(Bestandsfout::reden)
                .containsExactly("kolom 'a ' is al gemeente; een kolom kan maar een ding betekenen");
    }

    @Test
    void kolommen_worden_geraden() {
        var rijen =
                List.of(rij(1, "Overzicht per 1 januari"), rij(2, "Code|Gemeente|Peildatum|Gehuisvest|Waarvan HAR"));
        assertThat(Kolomraad.raad(rijen))
                .isEqualTo(new Kolommen(
                        "Code", "Gemeente", null, "Peildatum", "Gehuisvest", null, Map.of("HAR", "Waarvan HAR")));
        assertThat(Kolomraad.raad(List.of(rij(1, "Gehuisvest 2024|Gehuisvest 2025")))
                        .gehuisvest())
                .isNull();
    }

    private List<Bestandsfout> lees(Kolommen kolommen, Leeswijze leeswijze, String... rijen) {
        var toewijzing = new Kolomtoewijzing(
                "b", "", false, kolommen, leeswijze, Map.of("Den Haag", new Gemeentecode("GM0518")));
        var lezing = new Tabellezing(toewijzing, register(), new Opvang(), 1000);
        for (int i = 0; i < rijen.length && lezing.neem(rij(i + 1, rijen[i])); i++) {
            continue;
        }
        return lezing.fouten();
    }

    private static Tabelregel rij(int nummer, String cellen) {
        return new Tabelregel(nummer, Arrays.asList(cellen.split("\\|", -1)), Set.of(), null);
    }

    private static Register register() {
        return new Register(List.of(
                gemeente("GM1730", "Tynaarlo"),
                gemeente("GM0034", "Almere"),
                gemeente("GM1900", "Súdwest-Fryslân"),
                gemeente("GM0518", "'s-Gravenhage"),
                gemeente("GM0373", "Bergen (NH.)"),
                gemeente("GM0893", "Bergen (L.)")));
    }

    private static Gemeente gemeente(String code, String naam) {
        return new Gemeente(new Gemeentecode(code), naam, new Provinciecode("PV22"), LocalDate.of(2000, 1, 1), null);
    }

    private final class Opvang implements Regelontvanger {

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
    }
}
