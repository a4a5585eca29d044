// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import static nl.trede.toezicht.ladder.Proefbesluiten.intrekking;
import static nl.trede.toezicht.ladder.Proefbesluiten.met;
import static nl.trede.toezicht.ladder.Proefbesluiten.plaatsing;
import static nl.trede.toezicht.ladder.Proefbesluiten.verschoning;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Interventieladder;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Trede;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TredeverloopTest {

    /** The course that the letter of 28 November 2024 tells. */
    private static final Tredeverloop DINKELLAND = Tredeverloop.van(List.of(
            plaatsing("2024-I", 2, "2024-08-15"),
            plaatsing("2023-I", 1, "2023-09-01"),
            plaatsing("2024-II", 3, "2024-11-28"),
            plaatsing("2023-II", 1, "2024-03-01")));

    @Test
    void zonder_besluit_staat_een_gemeente_op_trede_0() {
        var leeg = Tredeverloop.van(List.of());

        assertThat(leeg.trede()).isZero();
        assertThat(leeg.sinds()).isNull();
        assertThat(leeg.bevroren(LocalDate.parse("2024-12-01"))).isFalse();
    }

    @Test
    void besluiten_tellen_op_datum_in_welke_volgorde_ze_ook_zijn_vastgelegd() {
        assertThat(DINKELLAND.trede()).isEqualTo(3);
        assertThat(DINKELLAND.sinds()).isEqualTo("2024-11-28");
        assertThat(DINKELLAND.plaatsingen())
                .extracting(besluit -> besluit.halfjaar().toString())
                .containsExactly("2023-I", "2023-II", "2024-I", "2024-II");
    }

    @Test
    void blijven_is_ook_een_besluit_maar_verandert_het_sinds_niet() {
        var almere = Tredeverloop.van(List.of(
                plaatsing("2021-I", 2, "2021-03-01"),
                plaatsing("2021-I", 3, "2021-09-15"),
                plaatsing("2023-I", 3, "2023-09-15"),
                plaatsing("2023-II", 3, "2024-04-02")));

        assertThat(almere.trede()).isEqualTo(3);
        assertThat(almere.sinds()).isEqualTo("2021-09-15");
    }

    @ParameterizedTest(name = "beoordeling {0} op {1} begint op trede {2}")
    @CsvSource({
        "2023-I,  2023-07-01, 0",
        "2023-II, 2024-01-01, 1",
        "2024-I,  2024-07-01, 1",
        "2024-II, 2024-11-01, 2",
        "2024-II, 2025-01-01, 3",
        "2025-I,  2025-07-01, 3"
    })
    void een_beoordeling_begint_bij_wat_ervoor_is_besloten(String halfjaar, LocalDate dag, int trede) {
        assertThat(DINKELLAND.voor(Halfjaar.lees(halfjaar), dag).trede()).isEqualTo(trede);
    }

    @ParameterizedTest(name = "{0} op {1}: verschoond {2}")
    @CsvSource({
        "2023-II, 2024-01-01, false",
        "2024-I,  2024-07-01, true",
        "2024-I,  2025-03-01, true",
        "2024-II, 2024-11-01, true",
        "2024-II, 2024-12-31, true",
        "2024-II, 2025-01-01, false",
        "2025-I,  2025-07-01, false"
    })
    void een_verschoning_geldt_voor_haar_halfjaar_en_daarna_tot_het_meetpunt(
            String halfjaar, LocalDate dag, boolean verschoond) {
        var deWolden = Tredeverloop.van(List.of(verschoning("2024-I", "2024-11-19", "2025-01-01")));

        assertThat(deWolden.verschoning(Halfjaar.lees(halfjaar), dag).isPresent())
                .isEqualTo(verschoond);
    }

    @ParameterizedTest(name = "{0} op {1}: het meetpunt {2}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            halfjaar | dag        | meetpunt van de verschoning die geldt
            2023-I   | 2023-12-31 | -
            2023-II  | 2024-01-15 | 2024-07-01
            2023-II  | 2026-01-01 | 2024-07-01
            2024-I   | 2024-06-30 | 2025-01-01
            2024-I   | 2026-01-01 | 2025-01-01
            2024-II  | 2024-06-30 | 2025-01-01
            2024-II  | 2024-12-31 | 2025-01-01
            2024-II  | 2025-01-01 | -
            """)
    void van_meer_verschoningen_geldt_de_laatste_die_het_halfjaar_dekt(
            String halfjaar, LocalDate dag, LocalDate meetpunt) {
        var verloop = Tredeverloop.van(List.of(
                verschoning("2023-II", "2024-01-10", "2024-07-01"), verschoning("2024-I", "2024-06-20", "2025-01-01")));

        assertThat(verloop.verschoning(Halfjaar.lees(halfjaar), dag)
                        .map(besluit -> ((Verschoning) besluit.inhoud()).meetpunt())
                        .orElse(null))
                .isEqualTo(meetpunt);
    }

    @ParameterizedTest(name = "{0}: bevroren {1}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            later tredebesluit                | bevroren
            -                                 | true
            2024-12-31                        | true
            2025-01-01                        | false
            2025-02-10                        | false
            """)
    void bevroren_tot_er_na_het_meetpunt_weer_een_tredebesluit_is(String later, boolean bevroren) {
        var deWolden = Arrays.asList(
                plaatsing("2023-I", 1, "2023-08-01"),
                verschoning("2024-I", "2024-11-19", "2025-01-01"),
                later == null ? null : plaatsing("2024-II", 1, later));

        var verloop = Tredeverloop.van(
                deWolden.stream().filter(besluit -> besluit != null).toList());

        assertThat(verloop.bevroren(LocalDate.parse("2025-12-01"))).isEqualTo(bevroren);
        assertThat(verloop.trede()).isEqualTo(1);
    }

    @Test
    void wat_is_ingetrokken_geeft_geen_oordeel_en_een_intrekking_ook_niet() {
        var voldoende = new Oordeel("VOLDOENDE", "voldoende", null);
        var slecht = new Oordeel("SLECHT", "onvoldoende", null);
        var eerste = met(voldoende, plaatsing("2023-II", 1, "2024-03-01"));
        var tweede = met(slecht, plaatsing("2024-I", 2, "2024-08-01"));
        var derde = met(slecht, intrekking(tweede, "2024-10-01"));

        assertThat(Tredeverloop.van(List.of(eerste, tweede)).oordeel()).isEqualTo(slecht);
        assertThat(Tredeverloop.van(List.of(eerste, tweede, derde)).oordeel()).isEqualTo(voldoende);
        assertThat(Tredeverloop.van(List.of(eerste, tweede, derde)).geldend()).containsExactly(eerste);
        assertThat(Tredeverloop.van(List.of()).oordeel()).isNull();
    }

    @Test
    void een_trede_heet_zoals_zij_heette_toen_er_werd_besloten() {
        var ladder = new Interventieladder(List.of(new Trede(0, "Volgen", "", "", false)));

        assertThat(DINKELLAND.tredeNaam(ladder)).isEqualTo("trede 3");
        assertThat(Tredeverloop.van(List.of()).tredeNaam(ladder)).isEqualTo("Volgen");
        assertThat(Tredeverloop.van(List.of()).tredeNaam(Interventieladder.GEEN))
                .isEqualTo("trede 0");
    }
}
