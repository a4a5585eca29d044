// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Tokens;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a gemeente was, its former provincie still reads; what is recorded about it is for the provincie in which it lies now (rule 12). */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class VerhuisdeGemeenteTest {

    private static final String BESLUIT =
            "{\"soort\":\"TREDE\",\"halfjaar\":\"2024-I\",\"datum\":\"2024-07-08\",\"trede\":1}";

    @Inject
    Speelveld speelveld;

    @BeforeEach
    void van_drenthe_naar_overijssel() {
        speelveld.gemeente("GM3471", "Verhuisd", "PV23");
        speelveld.provinciewijziging("GM3471", "PV22", "PV23", "2024-01-01", "2023-12-01T00:00:00Z");
        speelveld.gemeente("GM3472", "Vertrekt", "PV22");
        speelveld.provinciewijziging("GM3472", "PV22", "PV23", "2199-01-01", "2023-12-01T00:00:00Z");
        for (var gemeente : new String[] {"GM3471", "GM3472"}) {
            speelveld.feiten(opening(gemeente, "2024-I", -2), taakstelling(gemeente, "2024-I", 5));
        }
    }

    @Test
    void de_provincie_van_vroeger_leest_en_legt_niets_vast() {
        lees("PV22", "GM3471").statusCode(200);
        neem("PV22", "GM3471").statusCode(403).body("detail", containsString("valt nu onder een andere provincie"));
        neem("PV23", "GM3471").statusCode(not(403)).statusCode(not(404));
    }

    @Test
    void de_provincie_van_straks_leest_en_legt_nog_niets_vast() {
        lees("PV23", "GM3472").statusCode(200);
        neem("PV23", "GM3472").statusCode(403);
        neem("PV22", "GM3472").statusCode(not(403)).statusCode(not(404));
    }

    @Test
    void voor_een_derde_is_zij_er_niet() {
        lees("PV24", "GM3471").statusCode(404);
        neem("PV24", "GM3471").statusCode(404);
    }

    private static ValidatableResponse lees(String provincie, String gemeente) {
        return given().auth()
                .oauth2(Tokens.beslisser("gs-" + provincie, provincie))
                .get("/v1/gemeenten/" + gemeente + "/besluiten")
                .then();
    }

    private static ValidatableResponse neem(String provincie, String gemeente) {
        return given().auth()
                .oauth2(Tokens.beslisser("gs-" + provincie, provincie))
                .contentType("application/json")
                .body(BESLUIT)
                .post("/v1/gemeenten/" + gemeente + "/besluiten")
                .then();
    }
}
