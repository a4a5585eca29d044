// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuwecontroleTest {

    @ParameterizedTest(name = "{0}: {2} op regel {1}")
    @CsvSource(
            textBlock =
                    """
            LF,           2, BSN,      a;1~"123456782~b
            CRLF,         3, BSN,      a^~^~123456782;x^~
            CR,           3, V_NUMMER, a^b^V123456789^
            zonder einde, 2, BSN,      a~123456782
            """)
    void weet_op_welke_regel_het_staat(String einde, int regel, Persoonskenmerk wat, String tekst) throws IOException {
        var controle = new Ruwecontrole(new ByteArrayInputStream(
                tekst.replace('~', '\n').replace('^', '\r').getBytes(StandardCharsets.UTF_8)));
        controle.readAllBytes();
        for (int nummer = 1; nummer <= 4; nummer++) {
            assertThat(controle.opRegel(nummer).orElse(null))
                    .as("regel %d", nummer)
                    .isEqualTo(nummer == regel ? wat : null);
        }
        assertThat(controle.gevonden())
                .hasValueSatisfying(vondst -> assertThat(vondst.kenmerk()).isEqualTo(wat));
    }
}
