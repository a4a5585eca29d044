// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Tokens;
import nl.trede.toezicht.feiten.Speelveld;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standstatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the method learnt of all gemeenten does not depend on who looks: each reader of a gemeente reads the same prognose. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class PrognoseVoorIedereenTest {

    private static final Instant TOEN = Instant.parse("2024-10-15T00:00:00Z");

    @Inject
    Speelveld speelveld;

    @ParameterizedTest
    @ValueSource(strings = {"", "?bekendOp=2024-11-01T00:00:00Z"})
    void wie_een_gemeente_ziet_leest_dezelfde_prognose(String toen) {
        speelveld.gemeente("GM3391", "Laat", "PV46");
        halfjaren("GM3391", 4, 20);
        for (int nummer = 2; nummer < 7; nummer++) {
            speelveld.gemeente("GM339" + nummer, "Vroeg " + nummer, "PV47");
            halfjaren("GM339" + nummer, 20, 20);
        }
        speelveld.feiten(taakstelling("GM3391", "2024-II", 24), cijfer("GM3391", "2024-II", "2024-10-01", 6));

        var vanAlles = prognose(Tokens.beheerder("beheerder"), toen);
        assertThat(vanAlles).contains("\"gehuisvest\":6");
        assertThat(prognose(Tokens.toezichthouder("eigen", "PV46"), toen)).isEqualTo(vanAlles);
    }

    private static String prognose(String token, String toen) {
        return given().auth()
                .oauth2(token)
                .get("/v1/gemeenten/GM3391/prognoses/2024-II" + toen)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Three halfjaren, each with so many housed after a quarter and at the end. */
    private void halfjaren(String gemeente, int kwartaal, int einde) {
        speelveld.feiten(opening(gemeente, "2023-I", 0));
        for (var halfjaar : List.of("2023-I", "2023-II", "2024-I")) {
            var van = Halfjaar.lees(halfjaar);
            speelveld.feiten(
                    taakstelling(gemeente, halfjaar, 24),
                    cijfer(gemeente, halfjaar, van.eersteDag().plusMonths(3).toString(), kwartaal),
                    cijfer(gemeente, halfjaar, van.volgende().eersteDag().toString(), einde));
        }
    }

    private static Feiten cijfer(String gemeente, String halfjaar, String peildatum, int gehuisvest) {
        return Feiten.van(
                new Gemeentecode(gemeente),
                new Realisatie(
                        Halfjaar.lees(halfjaar),
                        LocalDate.parse(peildatum),
                        1,
                        gehuisvest,
                        Standstatus.VOORLOPIG,
                        List.of(),
                        "COA",
                        TOEN));
    }
}
