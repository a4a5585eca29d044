// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BehandelBetwistingTest {

    @ParameterizedTest(name = "{0} naar {1}: {2}")
    @CsvSource(
            textBlock =
                    """
            # van         , naar         , mag
            INGEDIEND     , INGEDIEND    , nee
            INGEDIEND     , IN_ONDERZOEK , ja
            INGEDIEND     , OVERGENOMEN  , nee
            INGEDIEND     , AFGEWEZEN    , nee
            IN_ONDERZOEK  , INGEDIEND    , nee
            IN_ONDERZOEK  , IN_ONDERZOEK , nee
            IN_ONDERZOEK  , OVERGENOMEN  , ja
            IN_ONDERZOEK  , AFGEWEZEN    , ja
            OVERGENOMEN   , INGEDIEND    , nee
            OVERGENOMEN   , IN_ONDERZOEK , nee
            OVERGENOMEN   , OVERGENOMEN  , nee
            OVERGENOMEN   , AFGEWEZEN    , nee
            AFGEWEZEN     , INGEDIEND    , nee
            AFGEWEZEN     , IN_ONDERZOEK , nee
            AFGEWEZEN     , OVERGENOMEN  , nee
            AFGEWEZEN     , AFGEWEZEN    , nee
            """)
    void welke_stap_op_welke_volgt(Betwistingsstatus van, Betwistingsstatus naar, String mag) {
        assertThat(van.bezwaarTegen(naar).isEmpty()).isEqualTo(mag.equals("ja"));
        van.bezwaarTegen(naar).ifPresent(reden -> assertThat(reden).contains(van.woord(), naar.woord()));
    }
}
