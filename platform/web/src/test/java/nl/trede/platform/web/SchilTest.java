// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.qute.Template;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.trede.begrippen.Saldo;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchilTest {

    @Inject
    Template proef;

    @Test
    void een_pagina_staat_in_de_schil() {
        assertThat(proef.data("saldo", new Saldo(-45)).render())
                .contains("<html lang=\"nl\"", "<title>Proef – Trede</title>", "<h1>−45</h1>")
                .contains("href=\"/toezicht/assets/trede.css\"", "Naar de inhoud")
                .containsOnlyOnce("aria-current");
    }

    @Test
    void de_stijl_wordt_door_de_dienst_zelf_gegeven() {
        given().when()
                .get("/assets/trede.css")
                .then()
                .statusCode(200)
                .contentType(containsString("text/css"))
                .body(allOf(containsString(".utrecht-table"), containsString("--trede-accent")));
    }
}
