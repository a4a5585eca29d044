// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.schaal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.trede.platform.testkit.PageProbe;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every page with 342 gemeenten of twenty years: no more statements than with ten, and an answer within 200 ms. The provincie that
 * is looked at has sixty of them, more than any has.
 */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class PaginasOpSchaalTest {

    private static final Duration HOOGSTENS = Duration.ofMillis(200);

    /** A page without any figure. */
    private static final String KAAL = "/toezicht/simulaties";

    private static final List<String> LANDELIJK = List.of(
            "/toezicht/overzicht?halfjaar=2024-I",
            "/toezicht/overzicht?halfjaar=2024-I&kleur=perDuizend&volgorde=prognose&aflopend=ja",
            "/toezicht/werkvoorraad",
            "/toezicht/kalender",
            "/toezicht/herindelingen",
            "/toezicht/simulaties");

    private static final List<String> PROVINCIE = List.of(
            "/toezicht/overzicht?provincie=PV23&halfjaar=2024-I",
            "/toezicht/werkvoorraad?provincie=PV23",
            "/toezicht/kalender?provincie=PV23",
            "/toezicht/provincies/PV23/beoordelingen?halfjaar=2024-I",
            "/toezicht/provincies/PV23/gelijke-gevallen?halfjaar=2024-I",
            "/toezicht/provincies/PV23/vooruitkijken?halfjaar=2024-I",
            "/toezicht/provincies/PV23/beleid");

    private static final List<String> GEMEENTE = List.of(
            "",
            "/cijfers?halfjaar=2024-I",
            "/dossier",
            "/tijdlijn",
            "/beoordelingen",
            "/besluiten",
            "/besluiten/nieuw",
            "/besluiten/nieuw?halfjaar=2024-I",
            "/vooruitkijken?halfjaar=2024-I",
            "/terugkijken",
            "/vastleggen/overleg");

    @Inject
    Twintigjaar twintigjaar;

    @AfterEach
    void weg() {
        twintigjaar.weg();
    }

    @Test
    void geen_pagina_vraagt_meer_van_342_gemeenten_dan_van_tien_en_elke_is_er_binnen_200_ms() {
        // Given ten gemeenten, of which the first has a real proposal and besluit
        twintigjaar.gemeenten(1, 10);
        post("beoordelingen", "{\"halfjaar\":\"2024-I\"}");
        post(
                "besluiten",
                "{\"soort\":\"TREDE\",\"halfjaar\":\"2024-I\",\"trede\":1,\"datum\":\"2024-11-19\",\"motivering\":\"m\"}");
        twintigjaar.dossiers(1, 10);
        var tien = new LinkedHashMap<String, List<String>>();
        adressen().forEach(adres -> tien.put(adres, PageProbe.statements(adres)));
        // When
        twintigjaar.gemeenten(11, 342);
        twintigjaar.dossiers(11, 342);
        var alle = adressen()
                .map(adres -> PageProbe.of(adres, HOOGSTENS, KAAL))
                .peek(System.out::println)
                .toList();
        // Then
        assertThat(alle.stream()
                        .filter(een -> een.statements().size()
                                > tien.get(een.address()).size())
                        .map(een -> een + ", and with ten gemeenten "
                                + tien.get(een.address()).size() + ":\n  " + String.join("\n  ", een.statements())))
                .isEmpty();
        assertThat(alle.stream()
                        .filter(een -> een.time().compareTo(HOOGSTENS) > 0)
                        .map(PageProbe::toString))
                .isEmpty();
    }

    private static Stream<String> adressen() {
        return Stream.of(
                        LANDELIJK.stream(),
                        PROVINCIE.stream(),
                        GEMEENTE.stream().map(pad -> "/toezicht/gemeenten/" + Twintigjaar.EERSTE_GEMEENTE + pad))
                .flatMap(adressen -> adressen);
    }

    private static void post(String pad, String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/gemeenten/" + Twintigjaar.EERSTE_GEMEENTE + "/" + pad)
                .then()
                .statusCode(201);
    }
}
