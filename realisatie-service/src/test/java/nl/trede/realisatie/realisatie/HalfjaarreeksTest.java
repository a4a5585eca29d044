// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

import static nl.trede.realisatie.realisatie.Realisatiestatus.DEFINITIEF;
import static nl.trede.realisatie.realisatie.Realisatiestatus.VOORLOPIG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfjaarreeksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # wat                                          | bekend       | regels van de levering   | wat ervan wordt                        | signaleringen
            een eerste cijfer                              | -            | 08-01 5                  | nieuw 5                                | -
            hetzelfde cijfer nog eens                      | 08-01 5      | 08-01 5                  | ongewijzigd                            | -
            een ander cijfer voor dezelfde peildatum       | 08-01 5      | 08-01 7                  | versie 2: 7 was 5                      | CORRECTIE was 5, is nu 7
            twee keer hetzelfde in een bestand             | -            | 08-01 5, 08-01 5         | nieuw 5, ongewijzigd                   | -
            twee keer iets anders in een bestand           | -            | 08-01 5, 08-01 6         | nieuw 5, geweigerd: regel 1 noemt 5    | -
            ook als het eerste bekend was                  | 08-01 5      | 08-01 5, 08-01 6         | ongewijzigd, geweigerd: regel 1 noemt 5 | -
            twee peildata in een bestand                   | -            | 08-01 5, 09-01 9         | nieuw 5, nieuw 9                       | -
            lager dan eerder                               | 08-01 5      | 09-01 4                  | nieuw 4                                | LAGER_DAN_EERDER 4 op 2024-09-01 is lager dan 5 op 2024-08-01
            hoger dan later                                | 09-01 5      | 08-01 6                  | nieuw 6                                | HOGER_DAN_LATER 6 op 2024-08-01 is hoger dan 5 op 2024-09-01
            lager binnen een bestand wordt een keer gezegd | -            | 08-01 5, 09-01 4         | nieuw 5, nieuw 4                       | LAGER_DAN_EERDER 4 op 2024-09-01 is lager dan 5 op 2024-08-01
            lager dan een hoogste van nog eerder           | 08-01 9, 09-01 3 | 10-01 7              | nieuw 7                                | LAGER_DAN_EERDER 7 op 2024-10-01 is lager dan 9 op 2024-08-01
            een correctie die de reeks herstelt            | 08-01 9, 09-01 3 | 09-01 9              | versie 2: 9 was 3                      | CORRECTIE was 3, is nu 9
            nul blijft nul                                 | 08-01 0      | 09-01 0                  | nieuw 0                                | -
            """)
    void een_levering_tegen_wat_bekend_is(
            String wat, String bekend, String regels, String uitkomsten, String signaleringen) {
        // Given
        var reeks = reeks(bekend);
        // When
        var gevonden = meldingen(regels).stream()
                .map(reeks::neem)
                .map(HalfjaarreeksTest::tekst)
                .toList();
        // Then
        assertThat(String.join(", ", gevonden)).isEqualTo(uitkomsten);
        assertThat(reeks.signaleringen())
                .extracting(s -> s.soort() + " " + s.uitleg())
                .isEqualTo(signaleringen == null ? List.of() : List.of(signaleringen));
    }

    @Test
    void een_herhaald_bestand_draait_een_latere_correctie_niet_terug() {
        // Given
        var reeks = reeks("08-01 7");
        // When
        var uitkomst = reeks.herhaal(meldingen("08-01 5").get(0));
        // Then
        assertThat(uitkomst).isEqualTo(new Uitkomst.Ongewijzigd());
        assertThat(reeks.signaleringen()).extracting(Signalering::soort).containsExactly(Signaal.INMIDDELS_ANDERS);
    }

    @Test
    void een_eerder_geweigerde_dubbele_regel_blijft_bij_herhaling_geweigerd() {
        // Given
        var reeks = reeks("08-01 5");
        var regels = meldingen("08-01 5, 08-01 6");
        // When
        reeks.herhaal(regels.get(0));
        var uitkomst = reeks.neem(regels.get(1));
        // Then
        assertThat(uitkomst).isInstanceOf(Uitkomst.Geweigerd.class);
    }

    @Test
    void definitief_worden_is_een_nieuwe_versie_zonder_signalering() {
        // Given
        var reeks = new Halfjaarreeks(GEMEENTE, HALFJAAR, List.of(new Versie(DAG, 1, cijfer(5, VOORLOPIG))));
        // When
        var uitkomst = reeks.neem(new Melding(1, DAG, cijfer(5, DEFINITIEF)));
        // Then
        assertThat(uitkomst).isEqualTo(new Uitkomst.Aanvaard(1, new Versie(DAG, 2, cijfer(5, DEFINITIEF)), 5));
        assertThat(reeks.signaleringen()).isEmpty();
    }

    @Test
    void hetzelfde_getal_dat_minder_zegt_wijzigt_niets() {
        // Given
        var har = List.of(new Onderdeel("HAR", 23));
        var bekend = new Versie(DAG, 1, new Cijfer(41, DEFINITIEF, har));
        var reeks = new Halfjaarreeks(GEMEENTE, HALFJAAR, List.of(bekend));
        // When
        var uitkomst = reeks.neem(new Melding(1, DAG, cijfer(41, VOORLOPIG)));
        // Then
        assertThat(uitkomst).isEqualTo(new Uitkomst.Ongewijzigd());
    }

    @Test
    void een_uitsplitsing_bij_hetzelfde_getal_is_nieuw() {
        // Given
        var har = List.of(new Onderdeel("HAR", 23));
        var reeks = new Halfjaarreeks(GEMEENTE, HALFJAAR, List.of(new Versie(DAG, 1, cijfer(41, DEFINITIEF))));
        // When
        var uitkomst = reeks.neem(new Melding(1, DAG, new Cijfer(41, VOORLOPIG, har)));
        // Then
        assertThat(uitkomst)
                .isEqualTo(new Uitkomst.Aanvaard(1, new Versie(DAG, 2, new Cijfer(41, DEFINITIEF, har)), 41));
    }

    private static final Gemeentecode GEMEENTE = new Gemeentecode("GM1730");
    private static final Halfjaar HALFJAAR = Halfjaar.lees("2024-II");
    private static final LocalDate DAG = LocalDate.of(2025, 1, 1);

    private static Halfjaarreeks reeks(String bekend) {
        var versies = meldingen(bekend).stream()
                .map(m -> new Versie(m.peildatum(), 1, m.cijfer()))
                .toList();
        return new Halfjaarreeks(GEMEENTE, HALFJAAR, versies);
    }

    private static List<Melding> meldingen(String tekst) {
        if (tekst == null) {
            return List.of();
        }
        var regels = Arrays.asList(tekst.split(", "));
        return IntStream.range(0, regels.size())
                .mapToObj(i -> melding(i + 1, regels.get(i).split(" ")))
                .toList();
    }

    private static Melding melding(int regel, String[] woorden) {
        return new Melding(
                regel, LocalDate.parse("2024-" + woorden[0]), cijfer(Integer.parseInt(woorden[1]), VOORLOPIG));
    }

    private static Cijfer cijfer(int gehuisvest, Realisatiestatus status) {
        return new Cijfer(gehuisvest, status, List.of());
    }

    private static String tekst(Uitkomst uitkomst) {
        if (uitkomst instanceof Uitkomst.Aanvaard nieuw) {
            var gehuisvest = nieuw.versie().cijfer().gehuisvest();
            return nieuw.vorigGehuisvest() == null
                    ? "nieuw " + gehuisvest
                    : "versie %d: %d was %d".formatted(nieuw.versie().versie(), gehuisvest, nieuw.vorigGehuisvest());
        } else if (uitkomst instanceof Uitkomst.Geweigerd fout) {
            return "geweigerd: " + fout.reden().replaceAll("(regel \\d+) noemt .* al (\\d+)", "$1 noemt $2");
        }
        return "ongewijzigd";
    }
}
