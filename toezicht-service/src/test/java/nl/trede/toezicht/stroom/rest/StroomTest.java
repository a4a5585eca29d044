// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.stroom.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Another replica is played by a connection of its own to the database: what it records is heard here as well. */
@QuarkusTest
@TestProfile(StroomTest.Krap.class)
@WithTestResource(TestInfrastructure.class)
class StroomTest {

    public static class Krap implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "trede.stroom.hoogstens", "3", "trede.stroom.hartslag", "PT0.2S", "trede.stroom.duur", "PT15M");
        }
    }

    @TestHTTPResource("/v1/stroom")
    URI stroom;

    @Inject
    DataSource database;

    @Inject
    StroomResource resource;

    @Test
    void een_pagina_hoort_binnen_twee_seconden_wat_haar_aangaat_en_niets_anders() throws Exception {
        gemeente("GM8801", "PV22");
        gemeente("GM8802", "PV23");
        try (var drenthe = luister("?provincie=PV22");
                var een = luister("?gemeente=GM8802");
                var alles = luister("")) {
            for (var lijn : List.of(drenthe, een, alles)) {
                lijn.wacht("event:begin");
            }

            schrijf("GM8801", 1);
            drenthe.wacht("GM8801");
            alles.wacht("GM8801");
            schrijf("GM8802", 1);
            een.wacht("GM8802");
            alles.wacht("GM8802");

            assertThat(drenthe.tekst())
                    .contains("event:nieuws", "\"provincies\":[\"PV22\"]")
                    .doesNotContain("GM8802");
            assertThat(een.tekst()).doesNotContain("GM8801");
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> resource.open() == 0);
    }

    @Test
    void wie_een_provincie_ziet_hoort_van_geen_andere() throws Exception {
        gemeente("GM8804", "PV22");
        gemeente("GM8805", "PV23");
        try (var overijssel = luister("", Tokens.toezichthouder("toezichthouder", "PV23"))) {
            overijssel.wacht("event:begin");

            schrijf("GM8804", 1);
            schrijf("GM8805", 1);

            overijssel.wacht("GM8805");
            assertThat(overijssel.tekst()).doesNotContain("GM8804", "PV22");
        }
    }

    @Test
    void een_stand_die_gelijk_blijft_en_wat_wordt_teruggedraaid_is_geen_nieuws() throws Exception {
        gemeente("GM8803", "PV22");
        schrijf("GM8803", 5);
        try (var lijn = luister("?gemeente=GM8803")) {
            lijn.wacht("event:begin");

            schrijf("GM8803", 5);
            QuarkusTransaction.begin();
            voer("UPDATE stand SET saldo = 99 WHERE gemeente = 'GM8803'");
            QuarkusTransaction.rollback();
            lijn.wacht("hartslag");
            Thread.sleep(1_500);
            assertThat(lijn.tekst()).doesNotContain("event:nieuws");

            schrijf("GM8803", 6);
            lijn.wacht("event:nieuws");
        }
    }

    @Test
    void er_luisteren_er_nooit_meer_dan_de_dienst_aankan_en_wie_weggaat_maakt_plaats() throws Exception {
        var lijnen = new ArrayList<Lijn>();
        try {
            for (int i = 0; i < 3; i++) {
                var lijn = luister("");
                lijnen.add(lijn);
                lijn.wacht("event:begin");
            }
            given().get("/v1/stroom").then().statusCode(503);
            lijnen.remove(0).close();
            await().atMost(Duration.ofSeconds(10)).until(() -> resource.open() == 2);
            try (var weer = luister("")) {
                weer.wacht("event:begin");
            }
        } finally {
            lijnen.forEach(Lijn::close);
        }
    }

    @Test
    void een_code_die_er_geen_is_wordt_geweigerd() {
        given().queryParam("provincie", "Drenthe")
                .queryParam("gemeente", "x")
                .get("/v1/stroom")
                .then()
                .statusCode(400)
                .body("fouten.size()", equalTo(2));
        assertThat(resource.open()).isNotNegative();
    }

    private void gemeente(String code, String provincie) {
        voer(
                "INSERT INTO gemeente (code, naam, provincie, register_omvang) VALUES ('%s', '%s', '%s', 1) ON CONFLICT DO NOTHING"
                        .formatted(code, code, provincie));
    }

    private void schrijf(String gemeente, int saldo) {
        voer(
                """
                INSERT INTO stand (gemeente, halfjaar, versie, vervallen, beginsaldo, overgenomen, taakstelling, gehuisvest, saldo, status,
                    opeenvolgend_gemist, waarvan, herkomst, overgangen, ontbreekt, bronnen)
                VALUES ('%s', '2024-I', 1, false, 0, 0, 0, %d, %d, 'GEMELD', 0, '[]', '[]', '[]', '[]', '[]')
                ON CONFLICT (gemeente, halfjaar) DO UPDATE SET saldo = excluded.saldo, gehuisvest = excluded.gehuisvest"""
                        .formatted(gemeente, saldo, saldo));
    }

    private void voer(String sql) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Lijn luister(String vraag) throws Exception {
        return luister(vraag, Tokens.beheerder("beheerder"));
    }

    private Lijn luister(String vraag, String token) throws Exception {
        var antwoord = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(stroom + vraag))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofLines());
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(antwoord.headers().firstValue("X-Accel-Buffering")).hasValue("no");
        return new Lijn(antwoord.body());
    }

    /** What came over one connection. */
    private static final class Lijn implements AutoCloseable {

        private final Stream<String> bron;
        private final List<String> regels = Collections.synchronizedList(new ArrayList<>());

        Lijn(Stream<String> bron) {
            this.bron = bron;
            var draad = new Thread(() -> {
                try {
                    bron.forEach(regels::add);
                } catch (RuntimeException gesloten) {
                    // the test is done with it
                }
            });
            draad.setDaemon(true);
            draad.start();
        }

        void wacht(String deel) {
            await().atMost(Duration.ofSeconds(2)).until(() -> tekst().contains(deel));
        }

        String tekst() {
            synchronized (regels) {
                return String.join("\n", regels);
            }
        }

        @Override
        public void close() {
            bron.close();
        }
    }
}
