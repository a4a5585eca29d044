// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuurTest {

    @ParameterizedTest
    @CsvSource({
        "-5, 0 seconden",
        "1, 1 seconde",
        "59, 59 seconden",
        "60, 1 minuut",
        "3599, 59 minuten",
        "3600, 1 uur",
        "7260, 2 uur en 1 minuut",
        "86400, 1 dag",
        "180000, 2 dagen en 2 uur"
    })
    void een_duur_leest_als_taal(long seconden, String duur) {
        assertThat(Duur.duur(seconden)).isEqualTo(duur);
    }
}
