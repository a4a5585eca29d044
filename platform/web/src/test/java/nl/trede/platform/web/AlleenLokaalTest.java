// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Beside another profile, or with every setting that speaks of it, the users of the local run are nobody. */
@QuarkusTest
@TestProfile(AlleenLokaalTest.Anders.class)
class AlleenLokaalTest {

    public static class Anders implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "prod,lokaal";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.config.profile.parent", "lokaal",
                    "trede.lokaal", "true",
                    "trede.lokaal.sleutel", "bekend");
        }
    }

    @Test
    void no_password_no_form_and_no_signed_cookie_opens_anything() {
        given().auth()
                .preemptive()
                .basic("beheerder", "beheerder")
                .get("/v1/besloten")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
        given().contentType(ContentType.URLENC)
                .formParam("naam", "beheerder")
                .formParam("wachtwoord", "beheerder")
                .post("/aanmelden")
                .then()
                .statusCode(401)
                .header("Set-Cookie", (String) null);
        // echo -n beheerder.9999999999 | openssl dgst -sha256 -hmac bekend -binary | basenc --base64url
        given().cookie("trede-lokaal", "beheerder.9999999999.Odmv5vnxxPRcMJcLZFJJhfQc_ELgkzpYhqzym-c6n_U")
                .get("/v1/besloten")
                .then()
                .statusCode(401);
    }
}
