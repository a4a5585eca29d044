// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    private final Routes routes = new Routes(Map.of("toezicht", 1, "realisatie", 2));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    /,                         toezicht
                    /toezicht,                 toezicht
                    /toezicht/,                toezicht
                    /realisatie/v1/leveringen, realisatie
                    /toezichthouder,           -
                    /Toezicht/overzicht,       -
                    /favicon.ico,              -
                    //toezicht,                -
                    '',                        -
                    """)
    void theFirstPartOfThePathChoosesTheService(String path, String service) {
        assertThat(routes.service(path).orElse(null)).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource({
        "/,/toezicht",
        "/?provincie=PV23,/toezicht?provincie=PV23",
        "/toezicht/,/toezicht/",
        "/.well-known/security.txt,/toezicht/.well-known/security.txt",
        "/.well-known/anders,/.well-known/anders"
    })
    void onlyWhatBelongsToNoServiceHasAnotherTarget(String uri, String target) {
        assertThat(Routes.target(uri)).isEqualTo(target);
    }
}
