// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a termijn ends, as a toezichthouder could read it (rule 53). */
class DuurTest {

    @ParameterizedTest(name = "{0} + {1} {2}, wet {3}: tot en met {4} ({5})")
    @CsvSource({
        "2024-11-28,  4, WEKEN,     false, 2024-12-26, de brief aan Dinkelland; zonder de wet ook op tweede Kerstdag",
        "2024-11-28, 10, WEKEN,     false, 2025-02-06, de toegekende termijn",
        "2024-11-28,  4, WEKEN,     true,  2024-12-27, tweede Kerstdag schuift door",
        "2024-11-28, 10, WEKEN,     true,  2025-02-06, een gewone donderdag",
        "2024-11-22,  8, DAGEN,     true,  2024-12-02, zaterdag wordt maandag",
        "2024-11-22,  8, DAGEN,     false, 2024-11-30, zaterdag blijft",
        "2025-03-20,  4, WEKEN,     true,  2025-04-17, Witte Donderdag is een werkdag",
        "2025-03-21,  4, WEKEN,     true,  2025-04-22, Goede Vrijdag schuift door tot na tweede Paasdag",
        "2025-01-31,  1, MAANDEN,   false, 2025-02-28, de laatste dag van een kortere maand",
        "2024-11-30,  3, MAANDEN,   true,  2025-02-28, een vrijdag",
        "2024-12-20,  5, WERKDAGEN, false, 2024-12-31, weekenden en Kerst tellen niet",
        "2025-04-25,  1, WERKDAGEN, false, 2025-04-28, Koningsdag op zaterdag valt in het weekend",
        "2024-12-24,  3, DAGEN,     true,  2024-12-30, er zitten twee werkdagen in: 27 en 30 december",
        "2024-11-01, 13, WEKEN,     true,  2025-01-31, een vrijdag",
        "2024-09-28, 13, WEKEN,     true,  2024-12-28, een zaterdag blijft: langer dan twaalf weken",
        "2024-09-28, 91, DAGEN,     true,  2024-12-28, langer dan negentig dagen",
        "2024-09-28,  4, MAANDEN,   true,  2025-01-28, langer dan drie maanden"
    })
    void een_termijn_eindigt_op(
            LocalDate start, int aantal, Tijdseenheid eenheid, boolean wet, LocalDate einde, String waarom) {
        assertThat(new Duur(aantal, eenheid).einde(start, wet, Feestdagen.WETTELIJK))
                .as(waarom)
                .isEqualTo(einde);
    }

    @Property
    void de_wet_maakt_nooit_korter_en_eindigt_op_een_werkdag(
            @ForAll @IntRange(min = 0, max = 20_000) int dag, @ForAll @IntRange(min = 1, max = 12) int weken) {
        var start = LocalDate.of(2000, 1, 1).plusDays(dag);
        var duur = Duur.weken(weken);

        var einde = duur.einde(start, true, Feestdagen.WETTELIJK);

        assertThat(einde).isAfterOrEqualTo(duur.einde(start, false, Feestdagen.WETTELIJK));
        assertThat(Feestdagen.WETTELIJK.isWerkdag(einde)).isTrue();
        assertThat(einde)
                .isBefore(duur.einde(start, false, Feestdagen.WETTELIJK).plusDays(6));
    }
}
