// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BladerenTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1, 0,   1, false, false
            1, 50,  1, false, false
            1, 51,  2, false, true
            2, 51,  2, true,  false
            2, 150, 3, true,  true
            """)
    void eenLijstHeeftVorigeEnVolgendePaginas(int pagina, long totaal, long paginas, boolean vorige, boolean volgende) {
        var blad = new Bladeren(pagina, 50, totaal, "/proef");
        assertThat(blad.paginas()).isEqualTo(paginas);
        assertThat(blad.heeftVorige()).isEqualTo(vorige);
        assertThat(blad.heeftVolgende()).isEqualTo(volgende);
    }

    @ParameterizedTest
    @CsvSource({"/proef,/proef?pagina=3", "/proef?provincie=PV24,/proef?provincie=PV24&pagina=3"})
    void hetAdresHoudtZijnAndereParameters(String adres, String volgende) {
        assertThat(new Bladeren(2, 50, 500, adres).volgende()).isEqualTo(volgende);
    }
}
