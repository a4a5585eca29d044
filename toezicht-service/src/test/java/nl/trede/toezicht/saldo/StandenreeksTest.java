// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import static nl.trede.toezicht.saldo.Feitenbouwer.feiten;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandenreeksTest {

    @Test
    void de_keten_begint_bij_de_openingsstand_en_vergeet_wat_daarvoor_ligt() {
        var reeks = feiten().taakstelling("2022-I", 99)
                .opening("2023-I", -5)
                .taakstelling("2023-I", 10)
                .gehuisvest("2023-I", 10)
                .taakstelling("2023-II", 10)
                .reeks();

        assertThat(reeks.alle())
                .extracting(stand -> stand.halfjaar().toString())
                .containsExactly("2023-I", "2023-II");
        assertThat(reeks.alle()).extracting(stand -> stand.saldo().personen()).containsExactly(-5, -15);
        assertThat(reeks.stand(Halfjaar.lees("2022-II"), null)).isEmpty();
    }

    @Test
    void een_latere_openingsstand_vervangt_de_vorige() {
        assertThat(feiten().opening("2024-I", -40)
                        .opening("2024-I", -38)
                        .stand("2024-I")
                        .saldo()
                        .personen())
                .isEqualTo(-38);
    }

    @Test
    void zonder_openingsstand_begint_de_keten_met_nul_bij_het_eerste_feit_en_staat_dat_erbij() {
        var stand = feiten().gehuisvest("2024-I", 7).taakstelling("2024-II", 5).stand("2024-II");

        assertThat(stand.beginsaldo().personen()).isEqualTo(7);
        assertThat(stand.ontbreekt()).containsExactly("openingsstand", "taakstelling 2024-I");
    }

    @Test
    void een_halfjaar_zonder_feiten_telt_nul_en_wordt_genoemd() {
        var stand = feiten().opening("2023-I", -5)
                .taakstelling("2023-I", 10)
                .gehuisvest("2023-I", 10)
                .taakstelling("2024-I", 20)
                .stand("2024-I");

        assertThat(stand.beginsaldo().personen()).isEqualTo(-5);
        assertThat(stand.ontbreekt()).containsExactly("taakstelling 2023-II", "realisatie 2023-II");
        assertThat(stand.kentTaakstelling())
                .as("die van het halfjaar zelf is er")
                .isTrue();
    }

    @Test
    void een_halfjaar_na_de_laatste_feiten_heeft_een_begin_en_daarna_is_er_niets() {
        var reeks = feiten().opening("2024-I", -5)
                .taakstelling("2024-I", 10)
                .gehuisvest("2024-I", 12)
                .reeks();

        assertThat(reeks.alle()).hasSize(1);
        assertThat(reeks.stand(Halfjaar.lees("2024-II"), null)
                        .orElseThrow()
                        .beginsaldo()
                        .personen())
                .isEqualTo(-3);
        assertThat(reeks.stand(Halfjaar.lees("2024-II"), null).orElseThrow().kentTaakstelling())
                .as("er is alleen wat is overgebracht")
                .isFalse();
        assertThat(reeks.stand(Halfjaar.lees("2025-I"), null)).isEmpty();
    }

    @Test
    void zonder_feiten_zijn_er_geen_standen() {
        assertThat(feiten().reeks().alle()).isEmpty();
        assertThat(feiten().reeks().stand(Halfjaar.lees("2024-I"), null)).isEmpty();
    }

    /** Regel 18: ook als een eerder halfjaar na de peildatum nog werd gecorrigeerd. */
    @Test
    void het_beginsaldo_is_altijd_het_saldo_van_het_halfjaar_ervoor() {
        var reeks = feiten().opening("2023-II", 0)
                .taakstelling("2023-II", 30)
                .taakstelling("2023-II", 20, 2, "2024-09-01")
                .gehuisvest("2023-II", 10)
                .taakstelling("2024-I", 5)
                .reeks();

        var stand = reeks.stand(Halfjaar.lees("2024-I"), LocalDate.parse("2024-03-01"))
                .orElseThrow();

        assertThat(stand.beginsaldo()).isEqualTo(reeks.alle().get(0).saldo());
    }

    @ParameterizedTest(name = "wat op {0} bekend was: taakstelling {1}, gehuisvest {2}")
    @CsvSource(
            textBlock =
                    """
            2023-06-30T00:00:00Z,   0,   0
            2023-08-01T00:00:00Z, 336,   0
            2023-12-01T00:00:00Z, 216,   0
            2024-02-01T00:00:00Z, 216, 318
            """)
    void wat_later_is_vastgelegd_telt_niet_mee(Instant bekendOp, int taakstelling, int gehuisvest) {
        var almere = feiten().vastgelegdOp("2023-06-01")
                .opening("2023-II", -147)
                .vastgelegdOp("2024-01-15")
                .gehuisvest("2023-II", 318)
                .vastgelegdOp("2023-11-12")
                .taakstelling("2023-II", 216, 2, "2023-11-10")
                .vastgelegdOp("2023-07-01")
                .taakstelling("2023-II", 336, 1, "2023-04-01")
                .alle();

        var toen = new Standenreeks(almere.bekendOp(bekendOp), halfjaar -> Boekingsvolgorde.TOTAAL)
                .stand(Halfjaar.lees("2023-II"), null)
                .orElseThrow();

        assertThat(toen.taakstelling()).isEqualTo(taakstelling);
        assertThat(toen.gehuisvest()).isEqualTo(gehuisvest);
    }

    @ParameterizedTest(name = "tot en met {0}: {1} op rij")
    @CsvSource(
            textBlock =
                    """
            2022-I , 1
            2022-II, 0
            2023-I , 1
            # nog geen realisatie: niet gemist en niet gehaald
            2023-II, 1
            2024-I , 2
            # tussenstand van november: het halfjaar is nog niet voorbij
            2024-II, 2
            2025-I , 3
            """)
    void halfjaren_op_rij_met_een_achterstand(String halfjaar, int opRij) {
        var stand = feiten().opening("2022-I", 0)
                .taakstelling("2022-I", 10)
                .gehuisvest("2022-I", 9)
                .taakstelling("2022-II", 10)
                .gehuisvest("2022-II", 11)
                .taakstelling("2023-I", 10)
                .gehuisvest("2023-I", 9)
                .taakstelling("2023-II", 10)
                .taakstelling("2024-I", 10)
                .gehuisvest("2024-I", 19)
                .taakstelling("2024-II", 10)
                .gehuisvest("2024-II", 3, 1, "2024-11-01")
                .stand(halfjaar);

        assertThat(stand.opeenvolgendGemist()).isEqualTo(opRij);
    }

    @Test
    void begint_de_keten_met_een_achterstand_dan_is_het_halfjaar_daarvoor_gemist() {
        assertThat(feiten().opening("2024-II", -23)
                        .taakstelling("2024-II", 26)
                        .stand("2024-II")
                        .opeenvolgendGemist())
                .isEqualTo(1);
    }
}
