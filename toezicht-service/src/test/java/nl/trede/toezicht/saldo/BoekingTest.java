// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import static nl.trede.toezicht.saldo.Feitenbouwer.feiten;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regel 23: de volgorde bepaalt hoe oud een achterstand is. */
class BoekingTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            LOPEND_EERST | 45 uit 2023-I of ouder
            OUDSTE_EERST | 45 uit 2023-II
            BEVROREN_COHORT | 45 uit 2023-II
            TOTAAL       | 45 uit 2023-II
            """)
    void almere_2023_II(Boekingsvolgorde volgorde, String herkomst) {
        var stand = feiten().volgorde(volgorde)
                .opening("2023-II", -147)
                .taakstelling("2023-II", 216)
                .gehuisvest("2023-II", 318)
                .stand("2023-II");

        assertThat(inWoorden(stand)).isEqualTo(herkomst);
    }

    @ParameterizedTest(name = "{0}: {1}; daarna {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # 10 achter, dan 20 te doen en 15 gehuisvest, dan 20 te doen en 12 gehuisvest
            LOPEND_EERST | 10 uit 2022-II of ouder, 5 uit 2023-I | 10 uit 2022-II of ouder, 5 uit 2023-I, 8 uit 2023-II
            OUDSTE_EERST | 15 uit 2023-I                         | 3 uit 2023-I, 20 uit 2023-II
            BEVROREN_COHORT | 15 uit 2023-I                      | 3 uit 2023-I, 20 uit 2023-II
            TOTAAL       | 15 uit 2023-I                         | 23 uit 2023-II
            """)
    void over_twee_halfjaren(Boekingsvolgorde volgorde, String eerst, String daarna) {
        var feiten = feiten().volgorde(volgorde)
                .opening("2023-I", -10)
                .taakstelling("2023-I", 20)
                .gehuisvest("2023-I", 15)
                .taakstelling("2023-II", 20)
                .gehuisvest("2023-II", 12);

        assertThat(inWoorden(feiten.stand("2023-I"))).isEqualTo(eerst);
        assertThat(inWoorden(feiten.stand("2023-II"))).isEqualTo(daarna);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"LOPEND_EERST", "OUDSTE_EERST", "BEVROREN_COHORT", "TOTAAL"})
    void een_voorsprong_gaat_van_de_volgende_taakstelling_af(Boekingsvolgorde volgorde) {
        var stand = feiten().volgorde(volgorde)
                .opening("2024-I", 12)
                .taakstelling("2024-I", 30)
                .gehuisvest("2024-I", 10)
                .stand("2024-I");

        assertThat(inWoorden(stand)).isEqualTo("8 uit 2024-I");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # 10 achter, dan 20 te doen en 5 gehuisvest, dan 20 te doen en 4 gehuisvest
            LOPEND_EERST    | 10 uit 2022-II of ouder, 15 uit 2023-I, 16 uit 2023-II
            OUDSTE_EERST    | 1 uit 2022-II of ouder, 20 uit 2023-I, 20 uit 2023-II
            BEVROREN_COHORT | 21 uit 2023-I of ouder, 20 uit 2023-II
            TOTAAL          | 41 uit 2023-II
            """)
    void een_bevroren_cohort_is_een_geheel(Boekingsvolgorde volgorde, String herkomst) {
        var feiten = feiten().volgorde(volgorde)
                .opening("2023-I", -10)
                .taakstelling("2023-I", 20)
                .gehuisvest("2023-I", 5)
                .taakstelling("2023-II", 20)
                .gehuisvest("2023-II", 4);

        assertThat(inWoorden(feiten.stand("2023-II"))).isEqualTo(herkomst);
    }

    private static String inWoorden(Halfjaarstand stand) {
        return stand.achterstandNaarHerkomst().stream()
                .map(deel -> deel.personen() + " uit " + deel.halfjaar() + (deel.ofOuder() ? " of ouder" : ""))
                .collect(Collectors.joining(", "));
    }
}
