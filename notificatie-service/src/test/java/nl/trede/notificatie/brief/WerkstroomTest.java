// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import nl.trede.platform.testkit.DefaultIdentity;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Writing in a draft, four eyes, versions: through the API and on the pages. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class WerkstroomTest {

    @Inject
    EntityManager database;

    @Test
    void schrijvenAanbiedenTeruggevenVaststellen() {
        var id = concept();
        var alinea = alinea(id, "Begin maart");
        var tekst = alinea.get("tekst").replace("tussen u en ons", "tussen uw wethouder en ons");
        pasAan(als("medewerker"), id, alinea.get("id"), tekst).statusCode(200);
        pasAan(als("medewerker"), id, alinea.get("id"), tekst).statusCode(200);
        given().accept(ContentType.HTML)
                .get("/v1/brieven/{id}", id)
                .then()
                .body(containsString("tussen uw wethouder en ons"));
        gegevens(id).body("versie", equalTo(2)).body("auteurs", contains("medewerker"));
        doe(als("medewerker"), id, "vaststelling", "{}")
                .statusCode(403)
                .body("detail", containsString("Een ander moet hem vaststellen"));
        doe(given().header(DefaultIdentity.NOBODY, ""), id, "vaststelling", "{}")
                .statusCode(401)
                .body("detail", containsString("Meld u eerst aan"));
        doe(als("medewerker"), id, "aanbieding", "{}").statusCode(201).body("status", equalTo("TER_VASTSTELLING"));
        doe(als("gs"), id, "teruggave", "{}").statusCode(400).body("fouten[0].veld", equalTo("opmerking"));
        doe(als("gs"), id, "teruggave", "{\"opmerking\":\"Noem de dag.\"}")
                .statusCode(201)
                .body("status", equalTo("CONCEPT"))
                .body("opmerking", equalTo("Noem de dag."));
        doe(als("collega"), id, "aanbieding", "{}").statusCode(201);
        doe(als("collega"), id, "vaststelling", "{}").statusCode(403);
        doe(als("gs"), id, "vaststelling", "{}").statusCode(201).body("vaststeller", equalTo("gs"));
        pasAan(als("medewerker"), id, alinea.get("id"), tekst + " Ja.")
                .statusCode(409)
                .body("detail", containsString("Geef hem eerst terug"));
        doe(als("gs"), id, "verzending", "{\"datum\":\"2024-11-28\"}").statusCode(201);
        pasAan(als("medewerker"), id, alinea.get("id"), tekst + " Ja.")
                .statusCode(409)
                .body("detail", containsString("Maak een correctie"));
        given().get("/v1/brieven/{id}/versies", id)
                .then()
                .body(
                        "versies.stap",
                        contains(
                                "OPGESTELD",
                                "AANGEPAST",
                                "AANGEBODEN",
                                "TERUGGEGEVEN",
                                "AANGEBODEN",
                                "VASTGESTELD",
                                "VERZONDEN"));
        given().get("/v1/brieven/{id}/versies/2/verschillen", id)
                .then()
                .body(
                        "regels.findAll { it.soort == 'TOEGEVOEGD' }.tekst",
                        hasItem(containsString("tussen uw wethouder en ons")))
                .body("regels.findAll { it.soort == 'VERVALLEN' }.tekst", hasItem(containsString("tussen u en ons")));
        given().get("/v1/brieven/{id}/versies/99/verschillen", id).then().statusCode(404);
        given().accept(ContentType.HTML)
                .get("/brieven/{id}/versies/2", id)
                .then()
                .statusCode(200)
                .body(containsString("<ins>"))
                .body(containsString("<del>"));
        for (var sql : new String[] {
            "update brief_versie set regels = 'x' where brief = :id",
            "delete from brief_versie where brief = :id",
            "insert into brief_versie (brief, nummer, moment, stap, regels) values (:id, 99, now(), 'AANGEPAST', 'x')"
        }) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql)
                            .setParameter("id", UUID.fromString(id))
                            .executeUpdate()))
                    .hasStackTraceContaining("never changes");
        }
    }

    @Test
    void eenCijferTypenWordtGeweigerdMetAlleRedenen() {
        var id = concept();
        var alinea = alinea(id, "totale opgave");
        pasAan(
                        als("medewerker"),
                        id,
                        alinea.get("id"),
                        alinea.get("tekst").replace("[[49 statushouders]]", "59 statushouders"))
                .statusCode(400)
                .body("fouten", hasSize(2))
                .body("fouten.veld", contains("tekst", "tekst"))
                .body("fouten.reden", hasItem(containsString("[[49 statushouders]] ontbreekt")));
        pasAan(als("medewerker"), id, "ffffffffff", "x").statusCode(400).body("fouten[0].veld", equalTo("alinea"));
        given().contentType(ContentType.JSON)
                .body("{\"tekst\":\"x\",\"extra\":1}")
                .put("/v1/brieven/{id}/alineas/x", id)
                .then()
                .statusCode(400);
        gegevens(id).body("versie", equalTo(1)).body("auteurs", hasSize(0));
    }

    @Test
    void opDePaginaBlijftStaanWatGetyptWas() {
        var id = concept();
        var alinea = alinea(id, "totale opgave");
        given().accept(ContentType.HTML)
                .get("/brieven/{id}/concept?alinea={alinea}", id, alinea.get("id"))
                .then()
                .statusCode(200)
                .body(containsString("[[49 statushouders]]"));
        given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("alinea", alinea.get("id"))
                .formParam("tekst", "Mijn eigen woorden met 59.")
                .post("/brieven/{id}/concept", id)
                .then()
                .statusCode(400)
                .body(containsString("Mijn eigen woorden met 59.</textarea>"))
                .body(containsString("getypt cijfer"));
        given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("alinea", alinea.get("id"))
                .formParam("tekst", alinea.get("tekst").replace("totale opgave", "hele opgave"))
                .post("/brieven/{id}/concept", id)
                .then()
                .statusCode(303);
        given().accept(ContentType.HTML)
                .get("/brieven/{id}/concept", id)
                .then()
                .body(containsString("hele opgave"))
                .body(containsString("aangepast"));
        given().delete("/v1/brieven/{id}/alineas/{alinea}", id, alinea.get("id"))
                .then()
                .statusCode(200);
        given().accept(ContentType.HTML).get("/v1/brieven/{id}", id).then().body(not(containsString("hele opgave")));
        given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("opmerking", "")
                .post("/brieven/{id}/teruggave", id)
                .then()
                .statusCode(400)
                .body(containsString("vul dit in"));
        given().contentType(ContentType.URLENC)
                .formParam("datum", "gisteren")
                .post("/brieven/{id}/verzending", id)
                .then()
                .statusCode(400)
                .body(containsString("gisteren"));
    }

    @Test
    void taalOdtVoorbeeldEnLijst() {
        var id = concept();
        given().get("/v1/brieven/{id}/taal", id)
                .then()
                .statusCode(200)
                .body("opmerkingen.soort", hasItem("MOEILIJK_WOORD"));
        var odt = given().accept("application/vnd.oasis.opendocument.text")
                .get("/v1/brieven/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(odt, 30, 47)).startsWith("mimetypeapplication/vnd.oasis.opendocument.text");
        given().get("/v1/brieven?sorteer=-kenmerk&zoek=dinkel&soort=TREDEBRIEF")
                .then()
                .statusCode(200)
                .body("brieven.gemeenteNaam", hasItem("Dinkelland"));
        given().get("/v1/brieven?zoek=bestaat%25niet").then().body("totaal", equalTo(0));
        given().get("/v1/brieven?sorteer=kleur&pagina=0").then().statusCode(400);
        given().get("/v1/voorbeeldbrieven").then().statusCode(400).body("fouten", hasSize(2));
        given().get("/v1/voorbeeldbrieven?soort=PLANVRAAG&gemeente=GM9999")
                .then()
                .statusCode(400);
        given().accept(ContentType.HTML)
                .get("/voorbeeldbrief?soort=PLANVRAAG&gemeente=GM9999")
                .then()
                .statusCode(200)
                .body(containsString("geen stand bekend"));
    }

    private static String concept() {
        var besluit = UUID.randomUUID().toString();
        TestEvents.send(
                "toezicht.v1", "nl.trede.toezicht.trede-besloten.v2", "GM1774", BriefstroomTest.dinkelland(besluit));
        return BriefstroomTest.brief(besluit);
    }

    private static Map<String, String> alinea(String id, String woorden) {
        return given().get("/v1/brieven/{id}/alineas", id)
                .jsonPath()
                .getMap("alineas.find { it.tekst.contains('" + woorden + "') }");
    }

    private static ValidatableResponse pasAan(RequestSpecification wie, String id, String alinea, String tekst) {
        return wie.contentType(ContentType.JSON)
                .body(Map.of("tekst", tekst))
                .put("/v1/brieven/{id}/alineas/{alinea}", id, alinea)
                .then();
    }

    private static ValidatableResponse gegevens(String id) {
        return given().get("/v1/brieven/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse doe(RequestSpecification wie, String id, String handeling, String body) {
        return wie.contentType(ContentType.JSON)
                .body(body)
                .post("/v1/brieven/{id}/{handeling}", id, handeling)
                .then();
    }

    private static RequestSpecification als(String naam) {
        return given().auth().oauth2(Tokens.beheerder(naam));
    }
}
