// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerugkijkpaginaTest {

    private final Terugkijkpagina pagina = new Terugkijkpagina("/toezicht", Instant.parse("2024-12-01T00:00:00Z"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            href="/toezicht/overzicht"           | href="/toezicht/overzicht?bekendOp=2024-12-01T00:00:00Z"
            href="/toezicht/a?b=c&amp;d=e"       | href="/toezicht/a?b=c&amp;d=e&amp;bekendOp=2024-12-01T00:00:00Z"
            href="/toezicht/a#einde"             | href="/toezicht/a?bekendOp=2024-12-01T00:00:00Z#einde"
            href="/toezicht/v1/gemeenten/GM0034" | href="/toezicht/v1/gemeenten/GM0034?bekendOp=2024-12-01T00:00:00Z"
            href="/toezicht/v1/openapi.json"     | href="/toezicht/v1/openapi.json"
            href="/toezicht/assets/trede.css"    | href="/toezicht/assets/trede.css"
            href="/toezicht/a?bekendOp=x"        | href="/toezicht/a?bekendOp=x"
            href="/toezicht/a?b=c&amp;bekendOp=x" | href="/toezicht/a?b=c&amp;bekendOp=x"
            href="/notificatie/brieven"          | href="/notificatie/brieven"
            href="?halfjaar=2024-I"              | href="?halfjaar=2024-I"
            href="#inhoud"                       | href="#inhoud"
            """)
    void een_koppeling_houdt_het_moment(String was, String wordt) {
        assertThat(pagina.bewaarIn("<a " + was + ">x</a>")).isEqualTo("<a " + wordt + ">x</a>");
    }

    @Test
    void een_zoekformulier_houdt_het_moment_en_een_invulformulier_is_weg() {
        assertThat(pagina.bewaarIn("<form class=\"x\" method=\"get\" action=\"/toezicht/a\"><p>1</p></form>"))
                .contains(
                        "action=\"/toezicht/a\"><input type=\"hidden\" name=\"bekendOp\" value=\"2024-12-01T00:00:00Z\">");
        assertThat(pagina.bewaarIn("<p>a</p><form method=\"post\" action=\"/toezicht/b\">\n<input>\n</form><p>c</p>"))
                .startsWith("<p>a</p>")
                .endsWith("<p>c</p>")
                .contains("legt u niets vast")
                .doesNotContain("<form", "<input");
    }
}
