// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Tijdseenheid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the beleid gives is told only in the unit of what was granted: ten werkdagen are no ten weken. */
class TermijndeelTest {

    @ParameterizedTest(name = "beleid {0} {1}, toegekend {2} {3}: beleid {4}")
    @CsvSource({
        "4, WEKEN, 10, WEKEN, 4",
        "10, WERKDAGEN, 2, WEKEN, ",
        "1, MAANDEN, 2, MAANDEN, 1",
        ", WEKEN, 3, WEKEN, ",
    })
    void het_beleid_in_de_eenheid_van_wat_is_toegekend(
            Integer beleid, Tijdseenheid beleidEenheid, int aantal, Tijdseenheid eenheid, Integer verteld) {
        var termijn = Termijn.wachtend(
                UUID.randomUUID(),
                new Gemeentecode("GM1774"),
                new Termijn.Gevraagd(
                        "PLAN_VAN_AANPAK",
                        "plan van aanpak",
                        beleid == null ? null : new Duur(beleid, beleidEenheid),
                        new Duur(aantal, eenheid),
                        null,
                        false,
                        "reden"),
                List.of(),
                null);

        var deel = Termijndeel.van(termijn, LocalDate.parse("2024-11-28"));

        assertThat(deel.beleidAantal()).isEqualTo(verteld);
        assertThat(deel.aantal()).isEqualTo(aantal);
        assertThat(deel.eenheid()).isEqualTo(eenheid);
    }
}
