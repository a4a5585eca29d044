// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandelendeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            GEMEENTE       | GEMEENTE       | ja
            GEMEENTE       | TOEZICHTHOUDER | nee
            TOEZICHTHOUDER | TOEZICHTHOUDER | ja
            TOEZICHTHOUDER | GEMEENTE       | ja
            ANDER          | GEMEENTE       | ja
            """)
    void wie_mag_betwisten_als_wie(Handelende wie, Indiener als, String mag) {
        assertThat(wie.bezwaarTegenIndienen(als).isEmpty()).isEqualTo(mag.equals("ja"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            TOEZICHTHOUDER | TOEZICHTHOUDER | nee
            TOEZICHTHOUDER | GEMEENTE       | ja
            ANDER          | TOEZICHTHOUDER | ja
            ANDER          | GEMEENTE       | ja
            """)
    void wie_mag_behandelen_wat_wie_betwist(Handelende wie, Indiener van, String mag) {
        assertThat(wie.bezwaarTegenBehandelen(van).isEmpty()).isEqualTo(mag.equals("ja"));
    }
}
