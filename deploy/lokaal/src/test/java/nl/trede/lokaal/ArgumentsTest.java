// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void zonderOptiesDeStandaard() {
        assertThat(Arguments.read())
                .isEqualTo(new Arguments.Run(new Options(8080, false, Optional.empty(), false, false, Set.of())));
    }

    @Test
    void alleOptiesSamen() {
        Arguments.Outcome outcome = Arguments.read(
                "--poort",
                "9000",
                "--leeg",
                "--keycloak",
                "--versleuteld",
                "--data=/tmp/a/../trede",
                "--zonder",
                "toezicht",
                "--zonder=realisatie");

        assertThat(outcome)
                .isEqualTo(new Arguments.Run(new Options(
                        9000, true, Optional.of(Path.of("/tmp/trede")), true, true, Set.of("toezicht", "realisatie"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --poort          | --poort vraagt een getal
                    --poort acht     | --poort vraagt een getal
                    --poort 0        | --poort vraagt een getal
                    --poort 65536    | --poort vraagt een getal
                    --poort=         | --poort vraagt een getal
                    --data           | --data vraagt een map
                    --data --leeg    | --data vraagt een map
                    --zonder         | --zonder vraagt een dienst
                    --zonder kafka   | --zonder vraagt een dienst
                    --snel           | Onbekende optie '--snel'
                    --versleuteld=ja | Onbekende optie 'ja'
                    start            | Onbekende optie 'start'
                    --leeg -x        | Onbekende optie '-x'
                    """)
    void weigertMetEenReden(String line, String reason) {
        assertThat(Arguments.read(line.split(" ")))
                .isInstanceOfSatisfying(Arguments.Refusal.class, refusal -> assertThat(refusal.reason())
                        .startsWith(reason));
    }

    @ParameterizedTest
    @CsvSource({"--leeg,false", "--zonder=toezicht,false", "--poort=81,true"})
    void demogegevensAlleenAlsAlleDienstenDraaienEnNietLeegIsGevraagd(String argument, boolean demo) {
        assertThat(((Arguments.Run) Arguments.read(argument)).options().demo()).isEqualTo(demo);
    }
}
