// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Fills in a form as a browser without scripts does. */
final class Formulierproef {

    private Formulierproef() {}

    static ValidatableResponse formulier(String pad) {
        return given().get("/gemeenten/" + pad).then().statusCode(200).contentType("text/html");
    }

    static ValidatableResponse fout(String pad, Map<String, String> velden) {
        return given().formParams(velden)
                .post("/gemeenten/" + pad)
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("er is niets vastgelegd"));
    }

    static void goed(String pad, Map<String, String> velden) {
        given().formParams(velden)
                .redirects()
                .follow(false)
                .post("/gemeenten/" + pad)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/gemeenten/" + pad.substring(0, 6) + "/dossier"));
    }
}
