// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The algemeen erkende feestdagen of the Algemene termijnenwet, article 3, against the calendar of known years. */
class FeestdagenTest {

    @ParameterizedTest(name = "Pasen {0}")
    @ValueSource(
            strings = {
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2019-04-21",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2038-04-25"
            })
    void pasen_is_uit_te_rekenen(LocalDate pasen) {
        assertThat(Feestdagen.pasen(pasen.getYear())).isEqualTo(pasen);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-01-01, Nieuwjaarsdag",
        "2024-03-29, Goede Vrijdag",
        "2024-04-01, tweede Paasdag",
        "2024-04-27, Koningsdag",
        "2025-04-26, Koningsdag als 27 april een zondag is",
        "2024-05-05, 5 mei",
        "2024-05-09, Hemelvaartsdag",
        "2024-05-20, tweede Pinksterdag",
        "2024-12-25, eerste Kerstdag",
        "2024-12-26, tweede Kerstdag",
        "2013-04-30, Koninginnedag"
    })
    void de_wet_noemt_deze_dagen(LocalDate dag, String naam) {
        assertThat(Feestdagen.WETTELIJK.isFeestdag(dag)).as(naam).isTrue();
    }

    @ParameterizedTest(name = "{0} is een gewone werkdag")
    @ValueSource(strings = {"2024-12-24", "2024-12-27", "2025-05-06", "2014-04-30", "2026-04-29", "2024-12-05"})
    void andere_dagen_zijn_gewone_werkdagen(LocalDate dag) {
        assertThat(Feestdagen.WETTELIJK.isWerkdag(dag)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2025-05-30", "2027-05-07"})
    void een_besluit_kan_een_dag_gelijkstellen(LocalDate dag) {
        assertThat(Feestdagen.WETTELIJK.isFeestdag(dag)).isFalse();
        assertThat(new Feestdagen(Set.of(dag)).isFeestdag(dag)).isTrue();
    }
}
