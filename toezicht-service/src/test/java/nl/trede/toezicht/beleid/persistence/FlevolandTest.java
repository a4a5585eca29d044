// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import static nl.trede.toezicht.beleid.Feitsoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.trede.toezicht.beleid.Beleidskader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of Flevoland, laid beside the letter over the second half of 2023. */
class FlevolandTest {

    private static final Beleidskader FLEVOLAND = Proefbeleid.kader(Proefbeleid.OVERLAYS, "flevoland-2020");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            geval                                      | gehaald | verschoond | tussentijds | plan           | trede | nieuw | woord            | kleur
            2023-II in de brief: niet op schema        | false   | false      | false       | niet op schema | 3     | 3     | niet adequaat    | rood
            op schema met het plan                     | false   | false      | false       | op schema      | 3     | 3     | redelijk adequaat| oranje
            actief toezicht zonder plan                | false   | false      | false       | geen plan      | 3     | 3     | niet adequaat    | rood
            eerste keer niet gehaald                   | false   | false      | false       | geen plan      | 0     | 1     | redelijk adequaat| oranje
            niet op schema op trede 1                  | false   | false      | false       | niet op schema | 1     | 2     | niet adequaat    | rood
            van trede 2 naar actief toezicht           | false   | false      | false       | onbekend       | 2     | 3     | redelijk adequaat| oranje
            halverwege blijft de trede                 | false   | false      | true        | onbekend       | 2     | 2     | redelijk adequaat| oranje
            verschoond blijft de trede                 | false   | true       | false       | geen plan      | 2     | 2     | redelijk adequaat| oranje
            gehaald onder actief toezicht              | true    | false      | false       | op schema      | 3     | 3     | adequaat         | groen
            gehaald op trede 2                         | true    | false      | false       | geen plan      | 2     | 0     | adequaat         | groen
            """)
    void trede_en_oordeel_volgen_de_brief(
            String geval,
            boolean gehaald,
            boolean verschoond,
            boolean tussentijds,
            String plan,
            int trede,
            int nieuw,
            String woord,
            String kleur) {
        var beslissing = Proefbeleid.beslis(
                FLEVOLAND,
                GEHAALD,
                gehaald,
                VERSCHOOND,
                verschoond,
                TUSSENTIJDS,
                tussentijds,
                PLAN,
                plan,
                HUIDIGE_TREDE,
                trede);

        assertThat(beslissing.trede()).isEqualTo(nieuw);
        assertThat(beslissing.oordeel().woord()).isEqualTo(woord);
        assertThat(beslissing.oordeel().kleur()).isEqualTo(kleur);
    }

    @Test
    void niet_op_schema_betekent_overleg_een_bijgesteld_plan_toezichtinformatie_en_openbaarmaking() {
        var beslissing = Proefbeleid.beslis(FLEVOLAND, PLAN, "niet op schema", HUIDIGE_TREDE, 3);

        assertThat(Proefbeleid.codes(beslissing))
                .containsExactly(
                        "MONITORING",
                        "ACTIEF_TOEZICHT",
                        "BESTUURLIJK_OVERLEG",
                        "PLAN_VAN_AANPAK",
                        "TOEZICHTINFORMATIE",
                        "OPENBAARMAKING");
    }
}
