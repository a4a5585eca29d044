// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Calls the API as a toezichthouder's program would. */
public final class Api {

    private Api() {}

    /** @param pad behind /v1/gemeenten/ */
    public static ValidatableResponse post(String pad, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/gemeenten/" + pad)
                .then();
    }

    /** As {@link #post}, which must succeed; the id of what was made. */
    public static String maak(String pad, String body) {
        return post(pad, body).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse lees(String pad) {
        return given().get("/v1/gemeenten/" + pad).then().statusCode(200);
    }
}
