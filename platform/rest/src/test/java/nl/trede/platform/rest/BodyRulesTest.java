// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import static nl.trede.platform.rest.Answers.faults;
import static nl.trede.platform.rest.Answers.json;
import static nl.trede.platform.rest.Answers.problem;
import static nl.trede.platform.rest.Answers.request;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BodyRulesTest {

    private static final String GOOD =
            """
            {"gemeente":"GM0034","halfjaar":"2024-I","aantal":336,"soort":"VASTSTELLING","datum":"2023-04-01"}""";

    private static String body(String regel) {
        return "{\"bron\":\"brief\",\"taakstellingen\":[" + regel + "]}";
    }

    private static String met(String details) {
        return "{\"bron\":\"brief\",\"taakstellingen\":[" + GOOD + "],\"details\":" + details + "}";
    }

    @Test
    void aGoodBodyIsTakenAsItIs() {
        json(met(
                        """
                {"volgnummer":1,"definitief":true,"ontvangen":"2024-07-01T02:00:00+02:00","saldo":-45,"aandeel":1.5,
                 "perHalfjaar":{"2024-I":3},"span":{"van":1,"tot":2}}"""))
                .post("/v1/proeven")
                .then()
                .statusCode(200)
                .body("taakstellingen[0].gemeente", equalTo("GM0034"))
                .body("taakstellingen[0].aantal", equalTo(336))
                .body("details.ontvangen", equalTo("2024-07-01T00:00:00Z"))
                .body("details.saldo", equalTo(-45))
                .body("details.perHalfjaar.'2024-I'", equalTo(3));
    }

    @DisplayName("broken JSON")
    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"bron\":}", "[1,2", "{\"bron\":\"a\"} {}", "{\"bron\":\"a\",\"bron\":\"b\"}", "geen json"
            })
    void brokenJsonIsAProblem(String broken) {
        problem(json(broken).post("/v1/proeven").then(), 400)
                .body("fouten", hasSize(1))
                .body("fouten[0].reden", startsWith("is geen geldige JSON"));
    }

    @DisplayName("a missing body")
    @ParameterizedTest
    @ValueSource(strings = {"null", " ", "\n"})
    void aMissingBodyIsAProblem(String missing) {
        faults(json(missing).post("/v1/proeven").then(), "", "de inhoud ontbreekt");
        faults(request().contentType("application/json").post("/v1/proeven").then(), "", "de inhoud ontbreekt");
    }

    @DisplayName("one fault in one field")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "aantal":336     | "aantal":1.5           | taakstellingen[0].aantal   | moet een geheel getal zijn
            "aantal":336     | "aantal":1.0           | taakstellingen[0].aantal   | moet een geheel getal zijn
            "aantal":336     | "aantal":"336"         | taakstellingen[0].aantal   | moet een geheel getal zijn
            "aantal":336     | "aantal":[336]         | taakstellingen[0].aantal   | moet een geheel getal zijn
            "aantal":336     | "aantal":{"x":[1]}     | taakstellingen[0].aantal   | moet een geheel getal zijn
            "aantal":336     | "aantal":true          | taakstellingen[0].aantal   | moet een geheel getal zijn
            "aantal":336     | "aantal":99999999999   | taakstellingen[0].aantal   | is te groot of te klein
            "aantal":336     | "aantal":null          | taakstellingen[0].aantal   | is verplicht
            "aantal":336     | "aantal":-1            | taakstellingen[0].aantal   | mag niet kleiner zijn dan 0
            "aantal":336     | "aantal":336,"x":{"y":1} | taakstellingen[0].x      | is een onbekend veld
            "GM0034"         | "XX"                   | taakstellingen[0].gemeente | 'XX' is geen gemeentecode; verwacht GM met vier cijfers, bijvoorbeeld GM0034
            "GM0034"         | 34                     | taakstellingen[0].gemeente | moet tekst zijn
            "GM0034"         | {"code":"GM0034"}      | taakstellingen[0].gemeente | moet tekst zijn
            "2024-I"         | "2024-III"             | taakstellingen[0].halfjaar | '2024-III' is geen halfjaar; verwacht een jaartal met -I of -II, bijvoorbeeld 2024-I
            "VASTSTELLING"   | "RUILING"              | taakstellingen[0].soort    | 'RUILING' is geen waarde; kies uit VASTSTELLING, BIJSTELLING
            "VASTSTELLING"   | ""                     | taakstellingen[0].soort    | '' is geen waarde; kies uit VASTSTELLING, BIJSTELLING
            "VASTSTELLING"   | 0                      | taakstellingen[0].soort    | moet tekst zijn
            "2023-04-01"     | "1-4-2023"             | taakstellingen[0].datum    | '1-4-2023' is geen datum; verwacht jaar-maand-dag, bijvoorbeeld 2024-07-01
            "2024-I"         | "9999-II"              | taakstellingen[0].halfjaar | '9999-II' is geen halfjaar van 1001 tot en met 2999
            "2023-04-01"     | "9999-12-31"           | taakstellingen[0].datum    | '9999-12-31' is geen datum van 1001 tot en met 2999
            "2023-04-01"     | "2023-04-31"           | taakstellingen[0].datum    | '2023-04-31' is geen datum; verwacht jaar-maand-dag, bijvoorbeeld 2024-07-01
            "2023-04-01"     | "2023-04-01T00:00:00Z" | taakstellingen[0].datum    | '2023-04-01T00:00:00Z' is geen datum; verwacht jaar-maand-dag, bijvoorbeeld 2024-07-01
            "2023-04-01"     | 20230401               | taakstellingen[0].datum    | moet tekst zijn
            "2023-04-01"     | [2023,4,1]             | taakstellingen[0].datum    | moet tekst zijn
            """)
    void aFaultIsToldWithItsPlaceAndReason(String good, String wrong, String veld, String reden) {
        faults(json(body(GOOD.replace(good, wrong))).post("/v1/proeven").then(), veld, reden);
    }

    @DisplayName("one fault in a deeper or looser field")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"volgnummer":null,"definitief":true}             | details.volgnummer   | is verplicht
            {"definitief":true}                               | details.volgnummer   | is verplicht
            {"volgnummer":1}                                  | details.definitief   | is verplicht
            {"volgnummer":1.5,"definitief":true}              | details.volgnummer   | moet een geheel getal zijn
            {"volgnummer":1,"definitief":"true"}              | details.definitief   | moet true of false zijn
            {"volgnummer":1,"definitief":1}                   | details.definitief   | moet true of false zijn
            {"volgnummer":1,"definitief":true,"ontvangen":"gisteren"} | details.ontvangen | 'gisteren' is geen tijdstip; verwacht bijvoorbeeld 2024-07-01T09:30:00Z
            {"volgnummer":1,"definitief":true,"ontvangen":0}  | details.ontvangen    | moet tekst zijn
            {"volgnummer":1,"definitief":true,"saldo":1.5}    | details.saldo        | moet een geheel getal zijn
            {"volgnummer":1,"definitief":true,"saldo":{"personen":1}} | details.saldo | moet een geheel getal zijn
            {"volgnummer":1,"definitief":true,"aandeel":"1"}  | details.aandeel      | moet een getal zijn
            {"volgnummer":1,"definitief":true,"perHalfjaar":{"2024":1}} | details.perHalfjaar.2024 | '2024' is geen halfjaar; verwacht een jaartal met -I of -II, bijvoorbeeld 2024-I
            {"volgnummer":1,"definitief":true,"span":{"van":3,"tot":2}} | details.span | begint na het einde
            {"volgnummer":1,"definitief":true,"span":{"van":"x","tot":2}} | details.span.van | moet een geheel getal zijn
            "tekst"                                           | details              | moet een object zijn
            ""                                                | details              | moet een object zijn
            5                                                 | details              | moet een object zijn
            [{"volgnummer":1}]                                | details              | moet een object zijn
            """)
    void aDeepFaultIsToldWithItsPlaceAndReason(String details, String veld, String reden) {
        faults(json(met(details)).post("/v1/proeven").then(), veld, reden);
    }

    @DisplayName("the body as a whole is something else")
    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "\"tekst\"", "true", "[{\"bron\":1}]"})
    void aBodyOfAnotherShapeIsAProblem(String other) {
        faults(json(other).post("/v1/proeven").then(), "", "moet een object zijn");
    }

    @Test
    @DisplayName("Bean Validation: all faults, JSON path, Dutch")
    void allBrokenConstraintsAreToldAtOnce() {
        faults(
                json("{\"bron\":\" \",\"taakstellingen\":[" + GOOD + ",{\"aantal\":-1}]}")
                        .post("/v1/proeven")
                        .then(),
                "bron",
                "is verplicht",
                "taakstellingen[1].gemeente",
                "is verplicht",
                "taakstellingen[1].halfjaar",
                "is verplicht",
                "taakstellingen[1].aantal",
                "mag niet kleiner zijn dan 0",
                "taakstellingen[1].soort",
                "is verplicht",
                "taakstellingen[1].datum",
                "is verplicht");
    }

    @Test
    @DisplayName("all faults of the body at once, of binding and of constraints")
    void faultsOfEveryKindAreToldTogether() {
        faults(
                json("""
                        {"bron":5,"onbekend":1,"details":{"definitief":"ja","span":{"van":2,"tot":1}},"taakstellingen":[
                          {"gemeente":"XX","halfjaar":"2024-III","aantal":1.5,"soort":"X","datum":"morgen","ook":[{}]},
                          {"gemeente":"GM0034","aantal":-1,"soort":"BIJSTELLING","datum":"2023-04-01"}]}""")
                        .post("/v1/proeven")
                        .then(),
                "bron",
                "moet tekst zijn",
                "onbekend",
                "is een onbekend veld",
                "details.definitief",
                "moet true of false zijn",
                "details.volgnummer",
                "is verplicht",
                "details.span",
                "begint na het einde",
                "taakstellingen[0].gemeente",
                "'XX' is geen gemeentecode; verwacht GM met vier cijfers, bijvoorbeeld GM0034",
                "taakstellingen[0].halfjaar",
                "'2024-III' is geen halfjaar; verwacht een jaartal met -I of -II, bijvoorbeeld 2024-I",
                "taakstellingen[0].aantal",
                "moet een geheel getal zijn",
                "taakstellingen[0].soort",
                "'X' is geen waarde; kies uit VASTSTELLING, BIJSTELLING",
                "taakstellingen[0].datum",
                "'morgen' is geen datum; verwacht jaar-maand-dag, bijvoorbeeld 2024-07-01",
                "taakstellingen[0].ook",
                "is een onbekend veld",
                "taakstellingen[1].halfjaar",
                "is verplicht",
                "taakstellingen[1].aantal",
                "mag niet kleiner zijn dan 0");
    }

    @Test
    @DisplayName("faults of the path and of the body together")
    void faultsOfParametersAndBodyAreToldTogether() {
        faults(
                json(body(GOOD.replace("336", "1.5")))
                        .put("/v1/proeven/2024-III/GM0034")
                        .then(),
                "halfjaar",
                "'2024-III' is geen halfjaar; verwacht een jaartal met -I of -II, bijvoorbeeld 2024-I",
                "taakstellingen[0].aantal",
                "moet een geheel getal zijn");
        faults(
                json(body(GOOD.replace("336", "-1")))
                        .put("/v1/proeven/2024-III/GM0034")
                        .then(),
                "halfjaar",
                "'2024-III' is geen halfjaar; verwacht een jaartal met -I of -II, bijvoorbeeld 2024-I",
                "taakstellingen[0].aantal",
                "mag niet kleiner zijn dan 0");
    }

    @Test
    void theCharacterZeroIsRefused() {
        faults(
                json("{\"bron\":\"a\\u0000b\",\"taakstellingen\":[" + GOOD + "]}")
                        .post("/v1/proeven")
                        .then(),
                "bron",
                "bevat een teken dat niet mag");
    }
}
