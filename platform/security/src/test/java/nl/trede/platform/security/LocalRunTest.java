// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalRunTest {

    /** Profiles in the order of Quarkus: the last one wins. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lokaal, true",
        "prod, false",
        "test, false",
        "dev, false",
        "'', false",
        "LOKAAL, false",
        "lokaal2, false",
        "prod lokaal, false",
        "lokaal prod, false",
        "lokaal lokaal, false",
        "overijssel lokaal, false"
    })
    void only_the_one_profile_lokaal_has_the_embedded_users(String profiles, boolean on) {
        List<String> list = profiles.isEmpty()
                ? List.of()
                : Arrays.stream(profiles.split(" ")).toList();
        assertThat(LocalRun.isOn(list)).isEqualTo(on);
    }
}
