// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersiesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # wat                                       | aantallen met datum, in volgorde van vastleggen    | geldt
            niets                                       | -                                                  | -
            Almere 2023-II                              | 336 op 2023-04-01, 216 op 2023-11-10               | 216
            de bijstelling komt voor de vaststelling    | 216 op 2023-11-10, 336 op 2023-04-01               | 216
            bij gelijke datum geldt de laatst vastgelegde | 336 op 2023-04-01, 335 op 2023-04-01             | 335
            """)
    void geldend_is_de_laatste_datum_en_daarbinnen_de_laatst_vastgelegde(String wat, String versies, Integer geldt) {
        assertThat(lees(versies).geldendAantal()).isEqualTo(geldt);
    }

    @Test
    void een_nieuwe_versie_noemt_wat_ervoor_gold() {
        // Given
        var versies = lees("336 op 2023-04-01");
        // When
        var uitkomst = versies.neem(vastlegging(216, "2023-11-10"));
        // Then
        assertThat(uitkomst)
                .isEqualTo(new Uitkomst.Vastgelegd(new Versie(2, vastlegging(216, "2023-11-10")), 336, true));
    }

    @Test
    void een_versie_die_te_laat_komt_wordt_bewaard_maar_geldt_niet() {
        // Given
        var versies = lees("216 op 2023-11-10");
        // When
        var uitkomst = versies.neem(vastlegging(336, "2023-04-01"));
        // Then
        assertThat(uitkomst)
                .isEqualTo(new Uitkomst.Vastgelegd(new Versie(2, vastlegging(336, "2023-04-01")), 216, false));
    }

    @Test
    void dezelfde_vastlegging_is_de_bekende_versie_ook_als_er_al_een_nieuwere_is() {
        // Given
        var versies = lees("336 op 2023-04-01, 216 op 2023-11-10");
        // When
        var uitkomst = versies.neem(vastlegging(336, "2023-04-01"));
        // Then
        assertThat(uitkomst).isEqualTo(new Uitkomst.AlBekend(new Versie(1, vastlegging(336, "2023-04-01"))));
    }

    private static Versies lees(String tekst) {
        var versies = new ArrayList<Versie>();
        if (tekst != null) {
            for (var deel : tekst.split(", ")) {
                var woorden = deel.strip().split(" op ");
                versies.add(
                        new Versie(versies.size() + 1, vastlegging(Integer.parseInt(woorden[0]), woorden[1].strip())));
            }
        }
        return new Versies(List.copyOf(versies));
    }

    private static Vastlegging vastlegging(int aantal, String datum) {
        return new Vastlegging(aantal, Soort.BIJSTELLING, LocalDate.parse(datum), "brief");
    }
}
