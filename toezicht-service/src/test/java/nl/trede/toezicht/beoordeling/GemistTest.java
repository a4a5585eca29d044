// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import static nl.trede.toezicht.ladder.Proefbesluiten.plaatsing;
import static nl.trede.toezicht.ladder.Proefbesluiten.verschoning;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Halfjaren missed in a row (rule 45). */
class GemistTest {

    private static final Tredeverloop GEEN = Tredeverloop.van(List.of());

    @ParameterizedTest(name = "saldi {0} {1} {2} {3}: {4} op rij")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            2022-II | 2023-I | 2023-II | 2024-I | op rij
            5       | -3     | -9      | -23    | 3
            -1      | -3     | -9      | -23    | 4
            5       | -3     | 0       | -23    | 1
            -5      | -3     | -9      | 0      | 0
            5       | 3      | 1       | -1     | 1
            """)
    void terugtellen_tot_er_een_gehaald_is(int een, int twee, int drie, int vier, int opRij) {
        var standen = List.of(
                stand("2022-II", 10, een),
                stand("2023-I", een, twee),
                stand("2023-II", twee, drie),
                stand("2024-I", drie, vier));

        assertThat(Gemist.tot(Halfjaar.lees("2024-I"), standen, GEEN, false).aantal())
                .isEqualTo(opRij);
    }

    @Test
    void een_openingsstand_met_achterstand_telt_als_gemist_halfjaar_ervoor() {
        var gemist = Gemist.tot(Halfjaar.lees("2023-II"), List.of(stand("2023-II", -147, -45)), GEEN, false);

        assertThat(gemist.aantal()).isEqualTo(2);
        assertThat(gemist.bron()).isEqualTo("2023-II (saldo -45), 2023-I (openingsstand -147)");
    }

    @Test
    void voor_de_eerste_stand_telt_een_besluit_dat_de_gemeente_op_een_trede_plaatste() {
        var verloop = Tredeverloop.van(List.of(
                plaatsing("2023-I", 1, "2023-09-01"),
                plaatsing("2023-II", 1, "2024-03-01"),
                plaatsing("2024-I", 2, "2024-08-15")));

        var gemist = Gemist.tot(Halfjaar.lees("2024-I"), List.of(stand("2024-II", -23, -46)), verloop, false);

        assertThat(gemist.bron())
                .isEqualTo("2024-I (openingsstand -23), 2023-II (besluit trede 1), 2023-I (besluit trede 1)");
    }

    @Test
    void een_besluit_zegt_niets_over_een_halfjaar_waarvan_de_cijfers_bekend_zijn() {
        var verloop = Tredeverloop.van(List.of(plaatsing("2023-II", 3, "2024-03-01")));

        var gemist = Gemist.tot(
                Halfjaar.lees("2024-I"), List.of(stand("2023-II", -5, 2), stand("2024-I", 2, -3)), verloop, false);

        assertThat(gemist.aantal()).isEqualTo(1);
    }

    @ParameterizedTest(name = "tellen mee: {0}, dan {1} op rij")
    @CsvSource({"false, 2", "true, 3"})
    void een_verschoond_halfjaar_telt_mee_of_niet_en_breekt_de_rij_niet(boolean tellenMee, int opRij) {
        var standen = List.of(stand("2023-II", 0, -10), stand("2024-I", -10, -13), stand("2024-II", -13, -20));
        var verloop = Tredeverloop.van(List.of(verschoning("2024-I", "2024-11-19", "2025-01-01")));

        assertThat(Gemist.tot(Halfjaar.lees("2024-II"), standen, verloop, tellenMee)
                        .aantal())
                .isEqualTo(opRij);
    }

    @Test
    void een_halfjaar_zonder_cijfers_is_gemist_noch_gehaald() {
        var zonder = new Halfjaarstand(
                new Gemeentecode("GM1690"),
                Halfjaar.lees("2024-I"),
                new Saldo(-10),
                26,
                0,
                null,
                Standstatus.GEEN_REALISATIE,
                null,
                List.of(),
                List.of(),
                1,
                List.of(),
                List.of());

        assertThat(Gemist.tot(Halfjaar.lees("2024-I"), List.of(stand("2023-II", 0, -10), zonder), GEEN, false)
                        .aantal())
                .isZero();
    }

    private static Halfjaarstand stand(String halfjaar, int begin, int eind) {
        int taakstelling = Math.max(0, begin - eind);
        return new Halfjaarstand(
                new Gemeentecode("GM1690"),
                Halfjaar.lees(halfjaar),
                new Saldo(begin),
                taakstelling,
                eind - begin + taakstelling,
                Halfjaar.lees(halfjaar).peilmoment(),
                Standstatus.DEFINITIEF,
                "COA",
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of());
    }
}
