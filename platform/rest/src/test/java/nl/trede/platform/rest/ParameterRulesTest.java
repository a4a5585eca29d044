// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import static nl.trede.platform.rest.Answers.faults;
import static nl.trede.platform.rest.Answers.request;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ParameterRulesTest {

    @DisplayName("?pagina=abc is 400")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ?pagina=abc           | pagina        | 'abc' is geen geheel getal
            ?pagina=0             | pagina        | moet liggen tussen 1 en 1000000
            ?pagina=-1            | pagina        | moet liggen tussen 1 en 1000000
            ?pagina=1.5           | pagina        | '1.5' is geen geheel getal
            ?pagina=99999999999   | pagina        | '99999999999' is geen geheel getal
            ?paginaGrootte=1001   | paginaGrootte | moet liggen tussen 1 en 1000
            ?jaar=abc             | jaar          | 'abc' is geen geheel getal
            ?provincie=XX         | provincie     | 'XX' is geen provinciecode; verwacht PV met twee cijfers, bijvoorbeeld PV24
            /2024-III/GM0034      | halfjaar      | '2024-III' is geen halfjaar; verwacht een jaartal met -I of -II, bijvoorbeeld 2024-I
            /2024-I/XX            | gemeente      | 'XX' is geen gemeentecode; verwacht GM met vier cijfers, bijvoorbeeld GM0034
            /2024-I/GM0034?peildatum=1-7-2024  | peildatum | '1-7-2024' is geen datum; verwacht jaar-maand-dag, bijvoorbeeld 2024-07-01
            /9999-II/GM0034      | halfjaar      | '9999-II' is geen halfjaar van 1001 tot en met 2999
            /2024-I/GM0034?peildatum=0001-01-01 | peildatum | '0001-01-01' is geen datum van 1001 tot en met 2999
            /2024-I/GM0034?peildatum=9999-12-31 | peildatum | '9999-12-31' is geen datum van 1001 tot en met 2999
            /2024-I/GM0034?peildatum=2024-02-30 | peildatum | '2024-02-30' is geen datum; verwacht jaar-maand-dag, bijvoorbeeld 2024-07-01
            /2024-I/GM0034?bekendOp=gisteren   | bekendOp  | 'gisteren' is geen tijdstip; verwacht bijvoorbeeld 2024-07-01T09:30:00Z
            /2024-I/GM0034?bekendOp=-999999999-01-01T00:00:00Z | bekendOp | '-999999999-01-01T00:00:00Z' is geen tijdstip van 1001 tot en met 2999
            /kenmerken/1          | id            | '1' is geen kenmerk; verwacht een UUID
            /kenmerken/0190d8a5-7a3e-7000-8000-000000000001?soort=X | soort | 'X' is geen waarde; kies uit VASTSTELLING, BIJSTELLING
            /vanaf?vanaf=0        | vanaf         | mag niet kleiner zijn dan 1
            /vanaf?vanaf=x        | vanaf         | 'x' is geen geheel getal
            """)
    void aWrongParameterIsNamedAndExplained(String path, String veld, String reden) {
        faults(request().get("/v1/proeven" + path).then(), veld, reden);
    }

    @DisplayName("bekendOp where nothing looks back is 400, not an answer of now")
    @ParameterizedTest
    @CsvSource({"/v1/proeven", "/v1/proeven/2024-I/GM0034/delen", "/v1/proeven/vanaf?vanaf=2"})
    void aMomentThatIsNotReadIsRefused(String path) {
        faults(
                request()
                        .queryParam("bekendOp", "2024-02-01T00:00:00Z")
                        .get(path)
                        .then(),
                "bekendOp",
                "kan hier niet; dit adres geeft alleen wat nu bekend is");
        request()
                .queryParam("bekendOp", "2024-02-01T00:00:00Z")
                .get("/v1/proeven/2024-I/GM0034")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("all wrong parameters at once")
    void allWrongParametersAreToldAtOnce() {
        faults(
                request()
                        .get("/v1/proeven?pagina=abc&paginaGrootte=0&provincie=24&jaar=x")
                        .then(),
                "pagina",
                "'abc' is geen geheel getal",
                "paginaGrootte",
                "moet liggen tussen 1 en 1000",
                "provincie",
                "'24' is geen provinciecode; verwacht PV met twee cijfers, bijvoorbeeld PV24",
                "jaar",
                "'x' is geen geheel getal");
    }

    @Test
    @DisplayName("a parameter with a default is never missing, and one that is too long is told with the others")
    void defaultsAndLengthsAreToldWithTheOthers() {
        faults(
                request().get("/v1/proeven/lengte?soort=X").then(),
                "soort",
                "'X' is geen waarde; kies uit VASTSTELLING, BIJSTELLING");
        faults(
                request().get("/v1/proeven/lengte?soort=X&bron=abcdef").then(),
                "soort",
                "'X' is geen waarde; kies uit VASTSTELLING, BIJSTELLING",
                "bron",
                "moet tussen 0 en 5 lang zijn");
        faults(request().get("/v1/proeven/lengte?bron=abcdef").then(), "bron", "moet tussen 0 en 5 lang zijn");
        request().get("/v1/proeven/lengte").then().statusCode(200).body(equalTo("COA"));
    }

    @Test
    void pagesCountFromOneAndHaveAStandardSize() {
        request()
                .get("/v1/proeven?provincie=")
                .then()
                .statusCode(200)
                .body("pagina", equalTo(1))
                .body("paginaGrootte", equalTo(500))
                .body("offset", equalTo(0))
                .body("provincie", nullValue());
        request()
                .get("/v1/proeven?pagina=3&paginaGrootte=20&provincie=PV24")
                .then()
                .body("offset", equalTo(40))
                .body("provincie", equalTo("PV24"));
    }

    @Test
    @DisplayName("/core/date-time: any offset in, UTC out")
    void momentsComeInWithAnyOffsetAndGoOutInUtc() {
        request()
                .queryParam("bekendOp", "2024-07-01T02:00:00+02:00")
                .queryParam("peildatum", "2024-07-01")
                .get("/v1/proeven/2024-I/GM0034")
                .then()
                .statusCode(200)
                .body("moment", equalTo("2024-07-01T00:00:00Z"))
                .body("lokaal", equalTo("2024-07-01T00:00:00Z"))
                .body("dag", equalTo("2024-07-01"))
                .body("halfjaar", equalTo("2024-I"))
                .body("gemeente", equalTo("GM0034"))
                .body("saldo", equalTo(-147));
    }

    @Test
    void theSharedWordsCanBeKeys() {
        request()
                .get("/v1/proeven/kenmerken/0190d8a5-7a3e-7000-8000-000000000001?soort=BIJSTELLING")
                .then()
                .statusCode(200)
                .body("'2024-I'", equalTo("GM0034"));
    }
}
