// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeslotenDeurenTest {

    private static String voor(String pagina) {
        return new GeslotenDeuren(
                        "/toezicht/simulaties",
                        (methode, adres) -> methode.equals("GET") && !adres.matches(".*/(tijdlijn|vastleggen/.*)"))
                .uit(pagina);
    }

    @Test
    void een_link_die_open_is_blijft_wat_hij_was() {
        var pagina =
                "<p class=\"utrecht-paragraph\"><a class=\"utrecht-link\" href=\"/toezicht/gemeenten/GM0034?a=1#b\">Almere</a></p>"
                        + "<a href=\"/realisatie/leveringen\">Leveringen</a><a href=\"#inhoud\">Naar de inhoud</a>";
        assertThat(voor(pagina)).isEqualTo(pagina);
    }

    @Test
    void van_een_link_die_dicht_is_blijven_de_woorden() {
        assertThat(
                        voor(
                                "<th><a class=\"utrecht-link\" href=\"/toezicht/gemeenten/GM0034/tijdlijn?x=1\">Tijdlijn</a></th>"))
                .isEqualTo("<th>Tijdlijn</th>");
    }

    @Test
    void een_regel_die_alleen_uitnodigt_verdwijnt() {
        assertThat(voor("<ul><li><a href=\"/toezicht/gemeenten/GM0034/tijdlijn\">Tijdlijn</a></li><li>Rest</li></ul>"))
                .isEqualTo("<ul><li>Rest</li></ul>");
        assertThat(
                        voor(
                                "<td>4 weken<br><a href=\"/toezicht/gemeenten/GM0034/vastleggen/verlenging/1\">Verleng</a></td>"))
                .isEqualTo("<td>4 weken</td>");
        assertThat(
                        voor(
                                "<p class=\"utrecht-paragraph\"><a href=\"/toezicht/gemeenten/GM0034/vastleggen/plan\">Leg vast</a></p>"))
                .isEmpty();
    }

    @Test
    void in_de_plaats_van_een_formulier_staat_dat_het_niet_kan() {
        assertThat(voor("<form method=\"post\" action=\"/toezicht/x\"><button>Stel vast</button></form>"))
                .isEqualTo("<p class=\"utrecht-paragraph trede-rustig\">Dit kan met uw rol niet.</p>");
        assertThat(voor("<form class=\"a\" method=\"post\"><button>Bereken</button></form>"))
                .contains("Dit kan met uw rol niet");
        var zoeken = "<form action=\"/toezicht/zoeken\"><input name=\"naam\"></form>";
        assertThat(voor(zoeken)).isEqualTo(zoeken);
    }
}
