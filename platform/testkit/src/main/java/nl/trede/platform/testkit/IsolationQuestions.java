// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks a service for what is of one provincie or of another, and tells whether two answers say the same. */
final class IsolationQuestions {

    static final String OWN = "PV98";
    static final String OTHER = "PV99";
    static final String NONE = "PV97";
    static final Map<String, String> GEMEENTE = Map.of(OWN, "GM9898", OTHER, "GM9899", NONE, "GM9897");
    private static final String NOTHING = "00000000-0000-4000-8000-000000000000";

    private final IsolationSeed seed;
    private final Map<String, String> ids;
    private final RequestBodies bodies = new RequestBodies();

    /** @param ids as {@link IsolationTestBase#ids()} */
    IsolationQuestions(IsolationSeed seed, Map<String, String> ids) {
        this.seed = seed;
        this.ids = ids;
    }

    /** As the OpenAPI document has them. */
    List<String> described() {
        return bodies.operations();
    }

    /** A refusal may repeat what was asked for. */
    boolean tells(Operation operation, Response answer) {
        var asked = answer.statusCode() < 400
                ? List.<String>of()
                : operation.variables().stream()
                        .map(variable -> value(operation, variable, OTHER, OTHER))
                        .toList();
        return seed.tells(OTHER, answer, asked);
    }

    static String token(String role, String provincie) {
        return switch (role) {
            case "toezichthouder", "beslisser" ->
                Tokens.van("isolatie-" + role, Set.of(role), Set.of(provincie), Set.of());
            case "gemeente" -> Tokens.van("isolatie-gemeente", Set.of(role), Set.of(), Set.of(GEMEENTE.get(provincie)));
            default -> Tokens.van("isolatie-" + role, Set.of(role), Set.of(), Set.of());
        };
    }

    Response ask(Operation operation, String token, String provincie) {
        return ask(operation, token, provincie, provincie);
    }

    /** @param things of which provincie the ids are */
    Response ask(Operation operation, String token, String provincie, String things) {
        var places = new LinkedHashMap<String, String>();
        for (var variable : operation.variables()) {
            places.put(variable, value(operation, variable, provincie, things));
        }
        var request = RestAssured.given().redirects().follow(false).queryParams(query(operation, provincie));
        request = token == null
                ? request.header(DefaultIdentity.NOBODY, "x")
                : request.auth().oauth2(token);
        if (!operation.method().equals("GET") && !operation.method().equals("DELETE")) {
            request = bodies.put(request, operation, provincie, GEMEENTE.get(provincie));
        }
        return request.pathParams(places).request(operation.method(), operation.path());
    }

    /** Without any parameter: a list of all that may be seen. */
    Response bare(Operation operation, String token) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .auth()
                .oauth2(token)
                .request(operation.method(), operation.path());
    }

    private Map<String, String> query(Operation operation, String provincie) {
        var query = new LinkedHashMap<String, String>();
        for (var name : bodies.queryParameters(operation)) {
            switch (name) {
                case "provincie" -> query.put(name, provincie);
                case "gemeente" -> query.put(name, GEMEENTE.get(provincie));
                case "halfjaar" -> query.put(name, "1990-I");
                case "peildatum" -> query.put(name, "1990-03-01");
                default -> {}
            }
        }
        return query;
    }

    private String value(Operation operation, String variable, String provincie, String things) {
        var upTo =
                operation.path().substring(0, operation.path().indexOf("{" + variable + "}") + variable.length() + 2);
        var id = ids.get(upTo);
        if (id != null) {
            return thing(id, things);
        }
        return switch (variable) {
            case "gemeente", "code", "gebied" -> GEMEENTE.get(provincie);
            case "provincie" -> provincie;
            case "halfjaar" -> "1990-I";
            case "peildatum" -> "1990-03-01";
            case "formulier" -> "overleg";
            case "handeling" -> "stop";
            case "id" -> throw new IllegalStateException("ids does not know " + upTo);
            default -> "1";
        };
    }

    /** But for what was asked for, and the moment. */
    boolean same(Response one, Response two) {
        return one.statusCode() == two.statusCode() && plain(one).equals(plain(two));
    }

    private String plain(Response answer) {
        var text = answer.asString()
                .replaceAll("\"instance\":\"[^\"]*\"", "")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z?|\\d{2}:\\d{2}(:\\d{2})?", "moment");
        for (var asked : List.of(OTHER, NONE)) {
            for (var id : new LinkedHashSet<>(ids.values())) {
                text = text.replace(thing(id, asked), "thing");
            }
            text = text.replace(asked, "PV").replace(GEMEENTE.get(asked), "GM");
        }
        return text;
    }

    /** The id that a name of {@link #ids} has for this provincie, and for {@link #NONE} one that nothing has. */
    private String thing(String id, String provincie) {
        if (id.startsWith("=")) {
            return provincie.equals(NONE)
                    ? "no such thing"
                    : id.substring(1).replace("{gemeente}", GEMEENTE.get(provincie));
        }
        return provincie.equals(NONE) ? NOTHING : seed.id(id, GEMEENTE.get(provincie));
    }

    /** The statuses, and where the texts begin to differ. */
    String difference(Response one, Response two) {
        var left = plain(one);
        var right = plain(two);
        var at = 0;
        while (at < Math.min(left.length(), right.length()) && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return "%d %d at %d: %s | %s"
                .formatted(one.statusCode(), two.statusCode(), at, part(left, at), part(right, at));
    }

    private static String part(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 80))
                .replaceAll("\\s+", " ");
    }

    static String say(Response answer) {
        var body = answer.asString().strip();
        return answer.statusCode() + " "
                + body.substring(0, Math.min(160, body.length())).replaceAll("\\s+", " ");
    }
}
