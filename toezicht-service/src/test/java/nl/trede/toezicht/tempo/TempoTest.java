// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tempo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.persistence.Kaders;
import nl.trede.toezicht.kennis.Levensloop;
import nl.trede.toezicht.kennis.Proefoordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Een zesde van de opgave per hele maand (regel 25), naar boven afgerond (regel 27). */
class TempoTest {

    private static final Halfjaar HALFJAAR = Halfjaar.lees("2024-II");

    @ParameterizedTest(name = "begin {0}, taakstelling {1}, {2} gehuisvest op {3}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            begin | taakstelling | gehuisvest | peildatum  | maanden | norm | voorOp | resterend | perMaand
            -23   | 26           | 3          | 2024-11-01 | 4       | 33   | -30    | 46        | 23
            -23   | 26           | 3          | 2024-11-30 | 4       | 33   | -30    | 46        | 23
            0     | 30           | 10         | 2024-09-01 | 2       | 10   | 0      | 20        | 5
            0     | 30           | 12         | 2024-09-01 | 2       | 10   | 2      | 18        | 5
            -10   | 26           | 23         | 2025-01-01 | 6       | 36   | -13    | 13        | -
            40    | 26           | 0          | 2024-08-01 | 1       | 0    | 0      | 0         | 0
            0     | 6            | 1          | 2024-12-31 | 5       | 5    | -4     | 5         | 5
            """)
    void norm_en_wat_er_nog_nodig_is(
            int begin,
            int taakstelling,
            int gehuisvest,
            LocalDate peildatum,
            int maanden,
            int norm,
            int voorOp,
            int resterend,
            Integer perMaand) {
        var loop = loop(begin, taakstelling);
        loop.gehuisvest(HALFJAAR, gehuisvest, peildatum);

        var tempo = tempo(loop);

        assertThat(tempo.maanden()).isEqualTo(maanden);
        assertThat(tempo.norm()).isEqualTo(norm);
        assertThat(tempo.voorOpNorm()).isEqualTo(voorOp);
        assertThat(tempo.stand().resterend()).isEqualTo(resterend);
        assertThat(tempo.nodigPerMaand()).isEqualTo(perMaand);
    }

    @Test
    void zonder_cijfers_begint_het_op_de_eerste_dag() {
        var tempo = tempo(loop(-23, 26));

        assertThat(tempo.dag()).isEqualTo("2024-07-01");
        assertThat(tempo.norm()).isZero();
        assertThat(tempo.nodigPerMaand()).as("49 in zes maanden").isEqualTo(9);
    }

    @Test
    void afspraken_tellen_vanaf_het_begin_van_het_halfjaar() {
        var loop = loop(-45, 233);
        loop.gehuisvest(HALFJAAR, 60, LocalDate.parse("2024-08-01"));
        loop.afspraak(LocalDate.parse("2024-10-01"), 162);

        var afspraak = tempo(loop).afspraken().get(0);

        assertThat(afspraak.nogTeDoen()).isEqualTo(102);
        assertThat(afspraak.nodigPerMaand()).as("102 in twee maanden").isEqualTo(51);
    }

    private static Levensloop loop(int begin, int taakstelling) {
        var loop = new Levensloop("GM1774", "PV23", Instant.parse("2024-11-05T08:00:00Z"), Kaders.geleverd());
        loop.opening(HALFJAAR, begin);
        loop.taakstelling(HALFJAAR, taakstelling, HALFJAAR.eersteDag());
        return loop;
    }

    private static Tempo tempo(Levensloop loop) {
        var oordeel = new Proefoordeel(loop.kennis(), Kaders.geleverd());
        return Tempo.van(loop.gemeente, oordeel.stand(HALFJAAR, null).orElseThrow(), oordeel.afspraken(null));
    }
}
