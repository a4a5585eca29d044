// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;

/** The pages, as a browser without JavaScript uses them. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class PaginaTest {

    @Test
    void lijstEnBriefMetKnoppen() {
        // Given
        var besluit = UUID.randomUUID().toString();
        TestEvents.send(
                "toezicht.v1", "nl.trede.toezicht.trede-besloten.v2", "GM1774", BriefstroomTest.dinkelland(besluit));
        var id = BriefstroomTest.brief(besluit);
        // Then
        pagina("/brieven?gemeente=&provincie=PV23&besluit=" + besluit, id, "Dinkelland", "1 brief,");
        pagina("/brieven?gemeente=GM0034&besluit=" + besluit, "Er zijn geen brieven");
        pagina("/brieven/" + id, "Stel de brief vast", "46", "<h2 class=\"onderwerp\"><span class=\"label\">Onderwerp");
        pagina("/brieven/" + id, "/assets/brief.css?v=", "/assets/briefpagina.css?v=");
        pagina("/v1/brieven/" + id, "/assets/brief.css?v=", "<main>", "lang=\"nl\"");
        given().get("/assets/brief.css").then().statusCode(200).contentType("text/css");
        given().get("/brieven/{id}/pdf", id).then().statusCode(200).contentType("application/pdf");
        knop(id, "vaststelling");
        pagina("/brieven/" + id, "Verzend de brief");
        knop(id, "verzending");
        var verzonden =
                given().accept(ContentType.HTML).get("/brieven/{id}", id).asString();
        assertThat(verzonden.substring(verzonden.indexOf("<main")))
                .contains("Verzonden")
                .doesNotContain("<form");
    }

    @Test
    void watErNietIsZegtDePagina() {
        given().accept(ContentType.HTML)
                .get("/brieven/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML);
    }

    private static void knop(String id, String handeling) {
        given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("datum", "")
                .post("/brieven/{id}/{handeling}", id, handeling)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/notificatie/brieven/" + id));
    }

    private static void pagina(String adres, String... teksten) {
        var antwoord = given().accept(ContentType.HTML).get(adres).then().statusCode(200);
        for (var tekst : teksten) {
            antwoord.body(containsString(tekst));
        }
    }
}
