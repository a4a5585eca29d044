// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.trede.notificatie.taal.Taalopmerking.Soort;
import nl.trede.notificatie.taal.persistence.Taalbestanden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the help for plain language sees in a text. */
class TaalcheckTest {

    private static final Taalcheck TAAL = new Taalbestanden().taalcheck();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    U levert het plan voor 1 april 2024 aan.                                        |
                    Uw gemeente wordt op trede 3 van de interventieladder geplaatst.                | LIJDENDE_VORM
                    De achterstand werd in de eerste helft van 2024 ingelopen door de gemeente.     | LIJDENDE_VORM
                    De brief is door ons beoordeeld en wordt morgen verzonden.                      | LIJDENDE_VORM
                    Het wordt tijd dat gemeenten een gesprek hebben.                                |
                    Tevens vragen wij u om een plan.                                                | MOEILIJK_WOORD
                    Indien u het plan niet levert, volgt een gesprek.                               | MOEILIJK_WOORD
                    De industrie groeit.                                                            |
                    """)
    void ziet(String zin, Soort soort) {
        var soorten = TAAL.lees(List.of(zin)).stream().map(Taalopmerking::soort).toList();
        assertThat(soorten).isEqualTo(soort == null ? List.of() : List.of(soort));
    }

    @Test
    void eenLangeZinMetHetAantalWoordenEnDeAlinea() {
        var lang = "Wij " + "zien en horen dat u ".repeat(5) + "woningen bouwt.";
        var opmerkingen = TAAL.lees(List.of("Dit is kort.", lang));
        assertThat(opmerkingen).hasSize(1);
        assertThat(opmerkingen.get(0).alinea()).isEqualTo(2);
        assertThat(opmerkingen.get(0).uitleg()).contains("telt 28 woorden");
    }

    @Test
    void eenPuntNaEenAfkortingIsGeenEindeVanEenZin() {
        assertThat(TAAL.gemiddeldeZin(List.of("Op 11 juli jl. Stuurden wij art. 124 aan u.")))
                .isEqualTo(10);
        assertThat(TAAL.gemiddeldeZin(List.of())).isZero();
    }
}
