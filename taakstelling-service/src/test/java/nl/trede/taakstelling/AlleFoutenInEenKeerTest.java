// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong by its form and what the register refuses come in one answer. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class AlleFoutenInEenKeerTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PUT  | taakstellingen/2022-II/GM0457         | {"aantal":-1,"soort":"PROGNOSE","datum":"2022-04-01"}                                    | aantal,bron,gemeente,soort
            PUT  | taakstellingen/2022-II/GM0457         | {"aantal":1,"soort":"PROGNOSE","datum":"2022-04-01","bron":"b"}                          | gemeente,soort
            PUT  | taakstellingen/2022-III/GM0034        | {"aantal":-1,"soort":"VASTSTELLING","datum":"2022-04-01","bron":"b"}                     | aantal,halfjaar
            PUT  | amv-taakstellingen/2022-II/GM0457     | {"aantal":-1,"datum":"2022-04-01","bron":"b"}                                            | aantal,gebied
            PUT  | inwonertallen/2022-01-01              | {"inwoners":[{"gemeente":"GM9999","aantal":1},{"gemeente":"GM0034","aantal":-1}]}        | bron,inwoners[0].gemeente,inwoners[1].aantal
            POST | provinciewijzigingen                  | {"gemeente":"GM9999","naar":"PV99","datum":"2030-01-01"}                                 | bron,gemeente,naar
            POST | herindelingen                         | {"datum":"2030-01-01","van":["GM9999"],"naar":[{"gemeente":"GM9998"}]}                   | bron,naar,van
            POST | herindelingen                         | {"van":["GM0034","GM0034"],"naar":[{"gemeente":"GM0050"}]}                               | bron,datum,van[1]
            """)
    void een_fout_verbergt_de_andere_niet(String methode, String pad, String body, String velden) {
        List<String> genoemd = given().contentType("application/json")
                .body(body)
                .request(methode, "/v1/" + pad)
                .then()
                .statusCode(400)
                .extract()
                .path("fouten.veld");
        assertThat(genoemd).containsExactlyInAnyOrder(velden.split(","));
    }

    @Test
    void een_nieuwe_gemeente_in_een_onbekende_provincie_wordt_geweigerd() {
        herindeling("2030-01-01", "GM0303", "{\"gemeente\":\"GM9001\",\"naam\":\"Nieuw\",\"provincie\":\"PV99\"}")
                .body("fouten.reden", contains("provincie PV99 is niet bekend in het register"));
    }

    /** Amsterdam takes Weesp over on 24 March 2022. */
    @ParameterizedTest
    @CsvSource({"2021-07-01", "2022-03-24"})
    void een_gemeente_houdt_niet_op_voor_zij_een_andere_overneemt(String datum) {
        herindeling(datum, "GM0363", "{\"gemeente\":\"GM0034\"}")
                .body("fouten.reden", contains(containsString("neemt op 2022-03-24 gemeente GM0457 Weesp over")));
    }

    @Test
    void een_bijlage_zonder_bron_en_met_een_onleesbare_dag_krijgt_beide_te_horen() {
        given().contentType("text/csv")
                .body("gemeente;aantal\nGM0034;1\n")
                .post("/v1/circulaires?halfjaar=2025-I&bron=&datum=x")
                .then()
                .statusCode(400)
                .body("fouten.veld", contains("bron", "datum", "soort"));
    }

    @ParameterizedTest
    @CsvSource({
        "halfjaar=2025-I&bron=b&datum=2024-10-01, soort",
        "halfjaar=2025-III&bron=b&datum=2024-10-01, halfjaar soort",
        "halfjaar=2025-I, bron datum soort"
    })
    void een_bijlage_is_geen_prognose_ook_naast_andere_fouten(String over, String velden) {
        given().contentType("text/csv")
                .body("gemeente;aantal\nGM0034;1\n")
                .post("/v1/circulaires?soort=PROGNOSE&" + over)
                .then()
                .statusCode(400)
                .body("fouten.veld", contains((Object[]) velden.split(" ")))
                .body("fouten.reden", hasItem(endsWith("kies uit VASTSTELLING, BIJSTELLING, CORRECTIE")));
    }

    private static ValidatableResponse herindeling(String datum, String van, String naar) {
        return given().contentType("application/json")
                .body("{\"datum\":\"%s\",\"van\":[\"%s\"],\"naar\":[%s],\"bron\":\"b\"}".formatted(datum, van, naar))
                .post("/v1/herindelingen")
                .then()
                .statusCode(400);
    }
}
