// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;
import nl.trede.toezicht.feiten.Speelveld;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class GemeentePaginaTest {

    private static final String A = "GM1761";
    private static final String B = "GM1762";

    @Inject
    Speelveld speelveld;

    @Inject
    Betwistingen betwistingen;

    @Inject
    Session sessies;

    @BeforeEach
    void een_gemeente_met_veel_en_een_met_weinig() {
        speelveld.gemeente(A, "Watervalde", "PV24");
        speelveld.gemeente(B, "Stilwoude", "PV24");
        speelveld.feiten(
                opening(A, "2030-I", -24),
                taakstelling(A, "2030-I", 33),
                gehuisvest(A, "2030-I", 20),
                taakstelling(A, "2030-II", 40),
                gehuisvest(A, "2030-II", 50),
                taakstelling(A, "2031-I", 12),
                opening(B, "2030-I", 3));
        betwistingen.schrijf(new Betwistingen.Rij(
                UUID.fromString("5d6f7a80-1111-4222-8333-944445555666"),
                1,
                new Gemeentecode(A),
                Halfjaar.lees("2030-I"),
                LocalDate.of(2030, 7, 1),
                "GEMEENTE",
                23,
                20,
                "INGEDIEND",
                Instant.parse("2030-07-02T00:00:00Z")));
    }

    @Test
    void de_waterval_van_een_halfjaar_heeft_elke_stap_met_waar_die_vandaan_komt() {
        var html = pagina("/toezicht/gemeenten/" + A + "?halfjaar=2030-II");

        assertThat(html)
                .contains("De tweede helft van 2030</h2>")
                .contains("data-tabel=\"waterval\" data-soort=\"waterval\"")
                .contains("<tr data-stap=\"stand\"><th scope=\"row\">Beginsaldo</th><td class=\"trede-getal\">−37</td>")
                .contains(
                        "<th scope=\"row\">Taakstelling</th><td class=\"trede-getal\">−40</td><td class=\"trede-getal\">−77</td>")
                .contains(
                        "<th scope=\"row\">Gehuisvest</th><td class=\"trede-getal\">+50</td><td class=\"trede-getal\">−27</td>")
                .contains("href=\"/toezicht/gemeenten/GM1761?halfjaar=2030-I\">saldo van 2030-I</a>")
                .contains("href=\"/taakstelling/gemeenten/GM1761\">versies van de taakstelling</a>")
                .contains("href=\"/realisatie/gemeenten/GM1761/cijfers?halfjaar=2030-II\">levering van ")
                .contains("href=\"/toezicht/gemeenten/GM1761/cijfers?halfjaar=2030-II\">peilmoment en correcties</a>");
    }

    @Test
    void zonder_halfjaar_is_het_het_laatste_met_een_realisatie() {
        assertThat(pagina("/toezicht/gemeenten/" + A))
                .contains("De tweede helft van 2030</h2>", "<option selected>2030-II</option>");
        assertThat(pagina("/toezicht/gemeenten/" + B)).contains("De eerste helft van 2030</h2>");
    }

    @Test
    void elke_grafiek_heeft_haar_tabel_en_de_pagina_laadt_het_script_ervan() {
        var html = pagina("/toezicht/gemeenten/" + A);

        assertThat(html).contains("/toezicht/assets/grafiek.js?v=");
        for (var tabel : new String[] {"waterval", "tempo", "standen", "herkomst"}) {
            assertThat(html)
                    .contains("<figure class=\"trede-grafiek\" data-tabel=\"" + tabel + "\"", "id=\"" + tabel + "\">");
        }
        assertThat(html).contains("data-reeks=\"staaf\">uit 2030-I").doesNotContain("style=", "<script>", "<svg");
        assertThat(pagina("/toezicht/begrippen")).doesNotContain("grafiek.js");
    }

    @Test
    void een_betwist_cijfer_staat_erbij_met_haar_toelichting() {
        assertThat(pagina("/toezicht/gemeenten/" + A))
                .contains("Betwiste cijfers</h2>", "/realisatie/betwistingen/5d6f7a80-1111-4222-8333-944445555666");
        assertThat(pagina("/toezicht/gemeenten/" + B)).doesNotContain("Betwiste cijfers");
    }

    @Test
    void een_halfjaar_zonder_stand_zegt_dat_en_toont_de_andere() {
        assertThat(pagina("/toezicht/gemeenten/" + A + "?halfjaar=1998-I"))
                .contains("Over de eerste helft van 1998 heeft deze gemeente geen stand")
                .contains("Standen per halfjaar")
                .doesNotContain("data-tabel=\"waterval\"");
        given().basePath("")
                .header("Accept", "text/html")
                .get("/toezicht/gemeenten/" + A + "?halfjaar=1998")
                .then()
                .statusCode(400);
    }

    @Test
    void wie_veel_geschiedenis_heeft_kost_niet_meer_vragen() {
        pagina("/toezicht/gemeenten/" + A);
        assertThat(vragen("/toezicht/gemeenten/" + A)).isEqualTo(vragen("/toezicht/gemeenten/" + B));
    }

    private long vragen(String adres) {
        var telling = sessies.getSessionFactory().unwrap(SessionFactory.class).getStatistics();
        telling.setStatisticsEnabled(true);
        telling.clear();
        pagina(adres);
        return telling.getPrepareStatementCount();
    }

    private static String pagina(String adres) {
        return given().basePath("")
                .header("Accept", "text/html")
                .get(adres)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
