// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.brief.kafka.Zaden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the facts, and so which paragraph a letter gets. */
class BesluitfeitenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # datum    | aanduiding                     | uitkomst  | besluit op | gevoerd
                    2024-10-25 | -                              | -         | 2024-11-28 | true
                    2024-11-28 | -                              | -         | 2024-11-28 | true
                    2025-03-03 | -                              | -         | 2024-11-28 | false
                    -          | in 2022 en 2023                | -         | 2024-11-28 | true
                    -          | begin maart 2025               | -         | 2024-11-28 | false
                    -          | in de tweede helft van april 2024 | -      | 2024-02-20 | false
                    -          | in het voorjaar van 2024       | afspraken | 2024-11-28 | true
                    -          | vorig jaar                     | afspraken | 2024-11-28 | true
                    -          | binnenkort                     | -         | 2024-11-28 | false
                    """)
    void eenOverlegIsGevoerdOfGepland(
            LocalDate datum, String aanduiding, String uitkomst, LocalDate besluit, boolean gevoerd) {
        var overleg = new Overleg(Overleg.Soort.BESTUURLIJK, datum, aanduiding, null, uitkomst, false);
        assertThat(overleg.gevoerdOp(besluit)).isEqualTo(gevoerd);
    }

    @ParameterizedTest
    @CsvSource({
        "begin maart 2025, begin maart 2025",
        "tweede helft van april 2024, in de tweede helft van april 2024",
        "in 2023, in 2023"
    })
    void eenAanduidingPastInEenZin(String aanduiding, String zin) {
        assertThat(new Overleg(Overleg.Soort.AMBTELIJK, null, aanduiding, null, null, false).wanneer())
                .isEqualTo(zin);
    }

    @Test
    void gevoerdeOverleggenStaanOpVolgordeVanDeTijd() {
        var momenten = (List<?>) Zaden.dinkelland().gegevens().get("gevoerd");
        assertThat(momenten)
                .extracting(moment -> ((Overlegmoment) moment).overleg().aanduiding())
                .containsExactly("in 2022 en 2023", null);
    }

    @Test
    void overleggenInDezelfdeTijdOverHetzelfdeZijnEenZin() {
        var momenten = Overlegmoment.van(List.of(
                new Overleg(Overleg.Soort.AMBTELIJK, null, "in 2023", "de achterstand", null, false),
                new Overleg(Overleg.Soort.BESTUURLIJK, null, "in 2023", "de achterstand", null, false),
                new Overleg(Overleg.Soort.BESTUURLIJK, null, "in 2024", "de achterstand", null, false)));
        assertThat(momenten)
                .extracting(Overlegmoment::meervoud)
                .containsExactly("ambtelijke en bestuurlijke overleggen", "bestuurlijke overleggen");
    }

    @ParameterizedTest
    @CsvSource({
        "-10, -13, TOEGENOMEN",
        "-38, -30, AFGENOMEN",
        "-30, -30, GELIJK",
        "5, -1, TOEGENOMEN",
        "-5, 3, AFGENOMEN",
        "4, 0, GELIJK"
    })
    void deAchterstandNeemtToeAfOfBlijft(int begin, int eind, Stand.Ontwikkeling ontwikkeling) {
        var stand = new Stand(
                Halfjaar.lees("2024-I"),
                new Saldo(begin),
                10,
                10 - begin,
                10 - begin + eind,
                Math.max(0, -eind),
                new Saldo(eind),
                LocalDate.of(2024, 7, 1),
                "DEFINITIEF",
                "COA",
                List.of(),
                List.of());
        assertThat(stand.ontwikkeling()).isEqualTo(ontwikkeling);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-28, 10, WEKEN, true",
        "2024-11-28, 4, WEKEN, false",
        "2024-12-04, 4, WEKEN, true",
        "2025-01-02, 4, WEKEN, false",
        "2024-11-28, 2, MAANDEN, true",
        "2024-11-28, 14, DAGEN, false",
        // toezicht counts working days
        "2024-11-28, 90, WERKDAGEN, false"
    })
    void eenTermijnKanOverHetHalfjaarHeenLopen(LocalDate start, int aantal, Duur.Eenheid eenheid, boolean looptNa) {
        var termijn = new Termijn(
                "PLAN_VAN_AANPAK", "plan van aanpak", Duur.weken(4), new Duur(aantal, eenheid), null, List.of(), null);
        assertThat(termijn.looptNa(Halfjaar.lees("2024-II"), start)).isEqualTo(looptNa);
    }

    @ParameterizedTest(name = "beleid {0} {1}, toegekend {2} {3}: {4} na 28-11-2024 uiterlijk {5}, wijkt af: {6}")
    @CsvSource({
        "4, WEKEN, 10, WEKEN, 10 weken, 2025-02-06, true",
        "4, WEKEN, 4, WEKEN, 4 weken, 2024-12-26, false",
        "2, WEKEN, 2, MAANDEN, 2 maanden, 2025-01-28, true",
        "1, MAANDEN, 1, MAANDEN, 1 maand, 2024-12-28, false",
        "14, DAGEN, 21, DAGEN, 21 dagen, 2024-12-19, true",
        "10, WERKDAGEN, 10, WERKDAGEN, 10 werkdagen, , false",
    })
    void deTermijnEindigtNaWatIsToegekend(
            int beleid,
            Duur.Eenheid beleidEenheid,
            int aantal,
            Duur.Eenheid eenheid,
            String duur,
            LocalDate einde,
            boolean wijktAf) {
        var termijn = new Termijn(
                "PLAN_VAN_AANPAK",
                "plan van aanpak",
                new Duur(beleid, beleidEenheid),
                new Duur(aantal, eenheid),
                "reden",
                List.of(),
                null);
        assertThat(termijn.duur()).isEqualTo(duur);
        assertThat(termijn.eindeBij(LocalDate.of(2024, 11, 28))).isEqualTo(einde);
        assertThat(termijn.wijktAf()).isEqualTo(wijktAf);
    }
}
