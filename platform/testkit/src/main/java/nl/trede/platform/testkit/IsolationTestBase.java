// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Walks everything that a service answers to, calls and pages, with every role and with a provincie and gemeente that are not one's own: what the table of rights does not
 * give is refused, and what is another's is answered as what does not exist. Of both there is a row in every table ({@code isolatie.sql}). A new operation is
 * walked by itself, and fails until it stands in the table.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class IsolationTestBase {

    static final String OWN = "PV98";
    static final String OTHER = "PV99";
    static final String NONE = "PV97";
    private static final String NOTHING = "00000000-0000-4000-8000-000000000000";
    private static final Map<String, String> GEMEENTE = Map.of(OWN, "GM9898", OTHER, "GM9899", NONE, "GM9897");
    private static final List<String> ROLES =
            List.of("toezichthouder", "beslisser", "gemeente", "coa", "rijk", "beheerder");
    private static final Set<String> BOUND = Set.of("toezichthouder", "beslisser", "gemeente");

    private final IsolationSeed seed = new IsolationSeed(getClass());
    private List<Operation> operations;
    private Rights rights;
    private RequestBodies bodies;

    /** Which row of {@code isolatie.sql} a variable of a path means: from the path up to and with the variable to the name of its id,
     * or after {@code =} to its text. */
    protected abstract Map<String, String> ids();

    /** Begins of paths of things that are national, so that who may read them reads all of them; their numbers are held by {@link RowSecurityTestBase}. */
    protected Set<String> national() {
        return Set.of();
    }

    @BeforeAll
    void prepare() throws Exception {
        seed.keep(GEMEENTE, NONE);
        operations = Operation.of(getClass().getPackageName());
        rights = new Rights();
        bodies = new RequestBodies();
    }

    @AfterAll
    void clear() throws SQLException {
        seed.remove();
    }

    @Test
    void every_operation_stands_in_the_table_of_rights() {
        assertThat(operations.size()).isGreaterThan(30);
        assertThat(operations)
                .filteredOn(operation -> rights.of(operation).isEmpty())
                .isEmpty();
        assertThat(bodies.operations())
                .as("of the OpenAPI document")
                .isSubsetOf(operations.stream().map(Operation::toString).toList());
    }

    @Test
    void who_may_not_is_refused_in_the_same_words_whether_it_exists_or_not() {
        var wrong = new ArrayList<String>();
        for (var operation : operations) {
            var who = rights.of(operation).orElse(Set.of());
            for (var role : ROLES) {
                if (!allows(who, role)) {
                    var other = ask(operation, token(role, OWN), OTHER);
                    var none = ask(operation, token(role, OWN), NONE);
                    if (other.statusCode() != 403 || !same(other, none)) {
                        wrong.add("%s as %s: %s, %s".formatted(operation, role, say(other), say(none)));
                    }
                }
            }
            if (!who.contains("iedereen")) {
                var other = ask(operation, null, OTHER);
                var none = ask(operation, null, NONE);
                if (!Set.of(401, 302, 303).contains(other.statusCode()) || !same(other, none)) {
                    wrong.add("%s as nobody: %s, %s".formatted(operation, say(other), say(none)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_of_another_is_answered_as_what_does_not_exist() {
        var wrong = new ArrayList<String>();
        var told = 0;
        for (var operation : operations) {
            var ofEveryone = national().stream().anyMatch(operation.path()::startsWith);
            for (var role : BOUND) {
                if (!ofEveryone && allows(rights.of(operation).orElse(Set.of()), role)) {
                    var other = ask(operation, token(role, OWN), OTHER);
                    var none = ask(operation, token(role, OWN), NONE);
                    if (other.statusCode() >= 500 || !same(other, none) || seed.tells(OTHER, other)) {
                        wrong.add("%s as %s: %s, %s".formatted(operation, role, say(other), say(none)));
                    }
                    var mixed = ask(operation, token(role, OWN), OWN, OTHER);
                    if (mixed.statusCode() >= 500 || seed.tells(OTHER, mixed)) {
                        wrong.add("%s as %s, own place and other thing: %s".formatted(operation, role, say(mixed)));
                    }
                    if (operation.method().equals("GET") && !same(ask(operation, token(role, OTHER), OTHER), none)) {
                        told++;
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        // else nothing was asked for that is there
        assertThat(told).as("readings that tell their owner something").isGreaterThan(10);
    }

    /** A beheerder may all that somebody may. */
    private static boolean allows(Set<String> who, String role) {
        return role.equals("beheerder") || who.contains(role) || who.contains("iedereen") || who.contains("aangemeld");
    }

    private static String token(String role, String provincie) {
        return switch (role) {
            case "toezichthouder", "beslisser" ->
                Tokens.van("isolatie-" + role, Set.of(role), Set.of(provincie), Set.of());
            case "gemeente" -> Tokens.van("isolatie-gemeente", Set.of(role), Set.of(), Set.of(GEMEENTE.get(provincie)));
            default -> Tokens.van("isolatie-" + role, Set.of(role), Set.of(), Set.of());
        };
    }

    private Response ask(Operation operation, String token, String provincie) {
        return ask(operation, token, provincie, provincie);
    }

    /** @param things of which provincie the ids are */
    private Response ask(Operation operation, String token, String provincie, String things) {
        var places = new LinkedHashMap<String, String>();
        for (var variable : operation.variables()) {
            places.put(variable, value(operation, variable, provincie, things));
        }
        var request =
                RestAssured.given().basePath("").redirects().follow(false).queryParams(query(operation, provincie));
        request = token == null
                ? request.header(DefaultIdentity.NOBODY, "x")
                : request.auth().oauth2(token);
        if (!operation.method().equals("GET") && !operation.method().equals("DELETE")) {
            request = bodies.put(request, operation, provincie, GEMEENTE.get(provincie));
        }
        return request.request(operation.method(), operation.path(), places);
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
        var id = ids().get(upTo);
        if (id != null) {
            return thing(id, things);
        }
        return switch (variable) {
            case "gemeente", "code", "gebied" -> GEMEENTE.get(provincie);
            case "provincie" -> provincie;
            case "halfjaar" -> "1990-I";
            case "peildatum" -> "1990-03-01";
            case "formulier" -> "overleg";
            case "id" -> throw new IllegalStateException("ids() does not know " + upTo);
            default -> "1";
        };
    }

    /** But for what was asked for, and the moment. */
    private boolean same(Response one, Response two) {
        return one.statusCode() == two.statusCode() && plain(one).equals(plain(two));
    }

    private String plain(Response answer) {
        var text = answer.asString()
                .replaceAll("\"instance\":\"[^\"]*\"", "")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z?|\\d{2}:\\d{2}(:\\d{2})?", "moment");
        for (var asked : List.of(OTHER, NONE)) {
            for (var id : new LinkedHashSet<>(ids().values())) {
                text = text.replace(thing(id, asked), "thing");
            }
            text = text.replace(asked, "PV").replace(GEMEENTE.get(asked), "GM");
        }
        return text;
    }

    /** The id that a name of {@link #ids()} has for this provincie, and for {@link #NONE} one that nothing has. */
    private String thing(String id, String provincie) {
        if (id.startsWith("=")) {
            return provincie.equals(NONE)
                    ? "no such thing"
                    : id.substring(1).replace("{gemeente}", GEMEENTE.get(provincie));
        }
        return provincie.equals(NONE) ? NOTHING : seed.id(id, GEMEENTE.get(provincie));
    }

    private static String say(Response answer) {
        var body = answer.asString().strip();
        return answer.statusCode() + " "
                + body.substring(0, Math.min(160, body.length())).replaceAll("\\s+", " ");
    }
}
