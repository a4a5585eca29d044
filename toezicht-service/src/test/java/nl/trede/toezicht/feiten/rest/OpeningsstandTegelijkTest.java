// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.Test;

/** Gemeenten that a herindeling ties together are computed together; who writes to two of them at once must not hinder the other. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class OpeningsstandTegelijkTest {

    private static final int RONDES = 25;

    @Inject
    Speelveld speelveld;

    @Test
    void openingsstanden_van_verwante_gemeenten_tegelijk() throws Exception {
        speelveld.gemeente("GM7853", "Splitsdam", "PV20", null, LocalDate.parse("2019-01-01"));
        speelveld.gemeente("GM7866", "Hoogland", "PV20", LocalDate.parse("2019-01-01"), null);
        speelveld.gemeente("GM7869", "Westland", "PV20", LocalDate.parse("2019-01-01"), null);
        speelveld.herindeling("GM7853", "2019-01-01", "GM7866", "GM7869");

        Set<Integer> statussen = new TreeSet<>();
        var tegelijk = Executors.newFixedThreadPool(3);
        try {
            for (int ronde = 1; ronde <= RONDES; ronde++) {
                int saldo = -ronde;
                var antwoorden = tegelijk.invokeAll(Stream.of("GM7869", "GM7866", "GM7853")
                        .map(code -> (Callable<Integer>) () -> leg(code, saldo))
                        .toList());
                for (var antwoord : antwoorden) {
                    statussen.add(antwoord.get());
                }
            }
        } finally {
            tegelijk.shutdownNow();
        }

        assertThat(statussen).containsExactly(201);
    }

    private static int leg(String gemeente, int saldo) {
        var halfjaar = gemeente.equals("GM7853") ? "2018-II" : "2019-I";
        return given().contentType(ContentType.JSON)
                .body("{\"halfjaar\":\"" + halfjaar + "\",\"saldo\":" + saldo + ",\"bron\":\"proef\"}")
                .put("/v1/gemeenten/" + gemeente + "/openingsstand")
                .statusCode();
    }
}
