// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import static nl.trede.toezicht.beleid.Feitsoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.trede.toezicht.beleid.Beleidskader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of Drenthe, laid beside the letter of 19 November 2024. */
class DrentheTest {

    private static final Beleidskader DRENTHE = Proefbeleid.kader(Proefbeleid.OVERLAYS, "drenthe-2024");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            geval                                  | gehaald | verschoond | tussentijds | verloop    | trede | nieuw | oordeel
            2024-I in de brief: verschoond         | false   | true       | false       | toegenomen | 1     | 1     | niet gehaald, achterstand toegenomen
            verschoond zonder trede                | false   | true       | false       | toegenomen | 0     | 0     | niet gehaald, achterstand toegenomen
            niet verschoond: een trede hoger       | false   | false      | false       | toegenomen | 1     | 2     | niet gehaald, achterstand toegenomen
            niet verschoond, achterstand kleiner   | false   | false      | false       | afgenomen  | 0     | 1     | niet gehaald, achterstand afgenomen
            eerste achterstand                     | false   | false      | false       | ontstaan   | 0     | 1     | niet gehaald, achterstand ontstaan
            achterstand gelijk                     | false   | false      | false       | gelijk     | 2     | 3     | niet gehaald, achterstand gelijk gebleven
            vanaf trede 3 geen automatisme         | false   | false      | false       | toegenomen | 3     | 3     | niet gehaald, achterstand toegenomen
            halverwege                             | false   | false      | true        | toegenomen | 2     | 2     | nog niet gehaald
            gehaald                                | true    | false      | false       | geen       | 2     | 0     | gehaald
            gehaald terwijl er verschoond was      | true    | true       | false       | geen       | 2     | 0     | gehaald
            """)
    void trede_en_zin_volgen_de_brief(
            String geval,
            boolean gehaald,
            boolean verschoond,
            boolean tussentijds,
            String verloop,
            int trede,
            int nieuw,
            String oordeel) {
        var beslissing = Proefbeleid.beslis(
                DRENTHE,
                GEHAALD,
                gehaald,
                VERSCHOOND,
                verschoond,
                TUSSENTIJDS,
                tussentijds,
                ACHTERSTANDVERLOOP,
                verloop,
                HUIDIGE_TREDE,
                trede);

        assertThat(beslissing.trede()).isEqualTo(nieuw);
        assertThat(beslissing.oordeel().woord()).isEqualTo(oordeel);
        assertThat(beslissing.oordeel().kleur()).isNull();
    }

    @Test
    void een_verschoning_betekent_geen_opschaling_maar_wel_meekijken() {
        assertThat(Proefbeleid.codes(Proefbeleid.beslis(DRENTHE, VERSCHOOND, true)))
                .containsExactly("MONITORING", "GEEN_OPSCHALING", "MEEKIJKEN");
    }
}
