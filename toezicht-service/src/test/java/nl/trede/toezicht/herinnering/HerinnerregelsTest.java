// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something is to be said of 6 February 2025, with reminders 14 and 3 days before and up to 14 days after. */
class HerinnerregelsTest {

    private static final LocalDate DAG = LocalDate.parse("2025-02-06");
    private final Herinnerregels regels = new Herinnerregels(List.of(14, 3), 14);

    @ParameterizedTest(name = "op {0}: {1}, {2} dagen, regel {3}")
    @CsvSource({
        "2025-01-23, VOOR, 14, 14",
        "2025-01-30, VOOR, 7, 14",
        "2025-02-03, VOOR, 3, 3",
        "2025-02-05, VOOR, 1, 3",
        "2025-02-06, OP, 0, 0",
        "2025-02-07, NA, 1, -1",
        "2025-02-20, NA, 14, -1"
    })
    void op_die_dag_is_er_iets_te_zeggen(LocalDate vandaag, Moment moment, int dagen, int regel) {
        assertThat(regels.bij(dag(Vervaldagsoort.TERMIJN), vandaag))
                .contains(new Herinnering(dag(Vervaldagsoort.TERMIJN), moment, vandaag, dagen, regel));
    }

    @ParameterizedTest(name = "op {0} niets")
    @CsvSource({"2025-01-22", "2025-02-21"})
    void te_vroeg_of_te_laat_is_er_niets_te_zeggen(LocalDate vandaag) {
        assertThat(regels.bij(dag(Vervaldagsoort.TERMIJN), vandaag)).isEmpty();
    }

    @Test
    void of_een_afspraak_is_gehaald_zeggen_de_cijfers() {
        assertThat(regels.bij(dag(Vervaldagsoort.AFSPRAAK), DAG.plusDays(1))).isEmpty();
        assertThat(regels.bij(dag(Vervaldagsoort.AFSPRAAK), DAG)).isPresent();
    }

    private static Vervaldag dag(Vervaldagsoort soort) {
        return new Vervaldag(soort, new UUID(0, 1), new Gemeentecode("GM1774"), "plan van aanpak", DAG, null);
    }
}
