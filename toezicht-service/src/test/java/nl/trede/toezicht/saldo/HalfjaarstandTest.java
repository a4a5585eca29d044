// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import static nl.trede.toezicht.saldo.Feitenbouwer.feiten;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regels 15, 17 en 26, met de cijfers van de brieven. */
class HalfjaarstandTest {

    @ParameterizedTest(name = "{0} {1}: {2} − {3} + {4} = {6}")
    @CsvSource(
            textBlock =
                    """
            # gemeente , halfjaar, begin, taakstelling, gehuisvest, opgave, saldo, resterend
            Almere     , 2023-II ,  -147,          216,        318,    363,   -45,        45
            De Wolden  , 2024-I  ,   -10,           26,         23,     36,   -13,        13
            Dinkelland , 2024-II ,   -23,           26,          3,     49,   -46,        46
            Tynaarlo   , 2024-II ,   -38,           33,         41,     71,   -30,        30
            voorsprong , 2024-I  ,    12,           30,         20,     18,     2,         0
            ruim voor  , 2024-I  ,    40,           30,          0,    -10,    10,         0
            precies    , 2024-I  ,   -10,           30,         40,     40,     0,         0
            """)
    void begin_min_taakstelling_plus_gehuisvest(
            String gemeente,
            String halfjaar,
            int begin,
            int taakstelling,
            int gehuisvest,
            int opgave,
            int saldo,
            int resterend) {
        var stand = feiten().opening(halfjaar, begin)
                .taakstelling(halfjaar, taakstelling)
                .gehuisvest(halfjaar, gehuisvest)
                .stand(halfjaar);

        assertThat(stand.opgave()).isEqualTo(opgave);
        assertThat(stand.saldo().personen()).isEqualTo(saldo);
        assertThat(stand.resterend()).isEqualTo(resterend);
        assertThat(stand.ontbreekt()).isEmpty();
    }

    @ParameterizedTest(name = "{0} begint {3} met {5}")
    @CsvSource(
            textBlock =
                    """
            # gemeente, begin, taakstelling, gehuisvest in, daarna , beginsaldo, taakstelling, opgave
            Almere    ,  -147, 216, 318, 2023-II, 2024-I , -45, 233, 278
            De Wolden ,   -10,  26,  23, 2024-I , 2024-II, -13,  24,  37
            Tynaarlo  ,   -38,  33,  41, 2024-II, 2025-I , -30,  34,  64
            """)
    void het_saldo_gaat_mee_naar_het_volgende_halfjaar(
            String gemeente,
            int begin,
            int eerst,
            int gehuisvest,
            String halfjaar,
            String volgende,
            int beginsaldo,
            int daarna,
            int opgave) {
        var stand = feiten().opening(halfjaar, begin)
                .taakstelling(halfjaar, eerst)
                .gehuisvest(halfjaar, gehuisvest)
                .taakstelling(volgende, daarna)
                .stand(volgende);

        assertThat(stand.beginsaldo().personen()).isEqualTo(beginsaldo);
        assertThat(stand.opgave()).isEqualTo(opgave);
        assertThat(stand.status()).isEqualTo(Standstatus.GEEN_REALISATIE);
        assertThat(stand.peildatum()).isNull();
    }

    @ParameterizedTest(name = "op {0} geldt {1}")
    @CsvSource(
            textBlock =
                    """
            2023-07-15, 336
            2023-11-09, 336
            2023-11-10, 216
            2024-01-01, 216
            # alle versies kwamen later: dan de vroegste
            2023-07-01, 336
            # zonder peildatum: de laatste
            null      , 216
            """,
            nullValues = "null")
    void de_taakstelling_van_almere_die_op_de_peildatum_geldt(LocalDate peildatum, int taakstelling) {
        var almere = feiten().opening("2023-II", -147)
                .taakstelling("2023-II", 216, 2, "2023-11-10")
                .taakstelling("2023-II", 336, 1, "2023-07-10");

        assertThat(almere.reeks()
                        .stand(Halfjaar.lees("2023-II"), peildatum)
                        .orElseThrow()
                        .taakstelling())
                .isEqualTo(taakstelling);
    }

    @ParameterizedTest(name = "op {0}: {1} gehuisvest")
    @CsvSource(
            textBlock =
                    """
            2024-07-31,  0, null
            2024-08-01,  1, 2024-08-01
            2024-10-31,  1, 2024-08-01
            2024-11-01,  3, 2024-11-01
            null      , 20, 2025-01-01
            """,
            nullValues = "null")
    void de_realisatie_op_de_laatste_peildatum_telt_en_daarvan_de_hoogste_versie(
            LocalDate gevraagd, int gehuisvest, LocalDate peildatum) {
        var dinkelland = feiten().opening("2024-II", -23)
                .taakstelling("2024-II", 26)
                .gehuisvest("2024-II", 20, 1, "2025-01-01")
                .gehuisvest("2024-II", 3, 2, "2024-11-01")
                .gehuisvest("2024-II", 5, 1, "2024-11-01")
                .gehuisvest("2024-II", 1, 1, "2024-08-01");

        var stand = dinkelland.reeks().stand(Halfjaar.lees("2024-II"), gevraagd).orElseThrow();

        assertThat(stand.gehuisvest()).isEqualTo(gehuisvest);
        assertThat(stand.peildatum()).isEqualTo(peildatum);
    }
}
