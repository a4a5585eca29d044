// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BronvermeldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            brief van 28 november 2024                                | brief van 28 november 2024      | false
            gebruikelijke naam, niet in de brief; vast te stellen     | gebruikelijke naam, niet in de brief | true
            zie de beslistabel; niet in de brief, vast te stellen     | zie de beslistabel; niet in de brief | true
            vast te stellen door de provincie                         | ''                              | true
            vast te stellen woorden, uit de brief                     | vast te stellen woorden, uit de brief | true
            """)
    void wat_nog_vast_te_stellen_is_staat_in_de_woorden_zelf(String tekst, String toelichting, boolean vastTeStellen) {
        var bron = Bronvermelding.van("treden", "1", tekst);
        assertThat(bron.herkomst()).isEqualTo(tekst);
        assertThat(bron.toelichting()).isEqualTo(toelichting);
        assertThat(bron.vastTeStellen()).isEqualTo(vastTeStellen);
    }
}
