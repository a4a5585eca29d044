// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static nl.trede.platform.testkit.IsolationQuestions.GEMEENTE;
import static nl.trede.platform.testkit.IsolationQuestions.NONE;
import static nl.trede.platform.testkit.IsolationQuestions.OTHER;
import static nl.trede.platform.testkit.IsolationQuestions.OWN;
import static nl.trede.platform.testkit.IsolationQuestions.say;
import static nl.trede.platform.testkit.IsolationQuestions.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Walks everything that a service answers to, calls and pages, with every role and with a provincie and gemeente that are not one's own: what the table of rights does not
 * give is refused, and what is another's is answered as what does not exist. Of both there is a row in every table ({@code isolatie.sql}). A new operation is
 * walked by itself, and fails until it stands in the table.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class IsolationTestBase {

    private static final List<String> ROLES =
            List.of("toezichthouder", "beslisser", "gemeente", "coa", "rijk", "beheerder");
    private static final Set<String> BOUND = Set.of("toezichthouder", "beslisser", "gemeente");

    private final IsolationSeed seed = new IsolationSeed(getClass());
    private List<Operation> operations;
    private Rights rights;
    private IsolationQuestions questions;

    /** Which row of {@code isolatie.sql} a variable of a path means: from the path up to and with the variable to the name of its id,
     * or after {@code =} to its text. */
    protected abstract Map<String, String> ids();

    /** Begins of paths of things that are national, so that who may read them reads all of them; their numbers are held by {@link RowSecurityTestBase}. */
    protected Set<String> national() {
        return Set.of();
    }

    /** Paths of pages from which who may not read them is led to one that he may. */
    protected Set<String> elsewhere() {
        return Set.of();
    }

    /** Whether the rows of {@code isolatie.sql} are whole things that a page can show, and not only there to be hidden. */
    protected boolean rowsAreWhole() {
        return true;
    }

    @BeforeAll
    void prepare() throws Exception {
        seed.keep(GEMEENTE, NONE);
        operations = Operation.of(getClass().getPackageName());
        rights = new Rights();
    }

    /** Not before all: where the service listens is told to REST Assured before each test. */
    @BeforeEach
    void readInterface() {
        if (questions == null) {
            questions = new IsolationQuestions(seed, ids());
        }
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
        assertThat(questions.described())
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
                    var other = questions.ask(operation, token(role, OWN), OTHER);
                    var none = questions.ask(operation, token(role, OWN), NONE);
                    if (other.statusCode() != (elsewhere().contains(operation.path()) ? 303 : 403)
                            || !questions.same(other, none)) {
                        wrong.add("%s as %s: %s".formatted(operation, role, questions.difference(other, none)));
                    }
                }
            }
            if (!who.contains("iedereen")) {
                var other = questions.ask(operation, null, OTHER);
                var none = questions.ask(operation, null, NONE);
                if (!Set.of(401, 302, 303).contains(other.statusCode()) || !questions.same(other, none)) {
                    wrong.add("%s as nobody: %s".formatted(operation, questions.difference(other, none)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_list_that_is_asked_for_nothing_tells_nothing_of_another() {
        assertThat(wrongReadings(
                        operation -> operation.variables().isEmpty()
                                && national().stream().noneMatch(operation.path()::startsWith),
                        questions::bare,
                        answer -> answer.statusCode() >= 500 || seed.tells(OTHER, answer, List.of())))
                .isEmpty();
    }

    @Test
    void who_may_read_reads_what_is_its_own() {
        assertThat(wrongReadings(
                        operation -> true,
                        (operation, token) -> questions.ask(operation, token, OWN),
                        answer -> answer.statusCode() >= 500 && rowsAreWhole()
                                || Set.of(401, 403).contains(answer.statusCode())))
                .isEmpty();
    }

    /** Each reading by each role with a place of its own that may do it, of which the answer is wrong. */
    private List<String> wrongReadings(
            Predicate<Operation> which, BiFunction<Operation, String, Response> ask, Predicate<Response> wrong) {
        var found = new ArrayList<String>();
        for (var operation : operations) {
            for (var role : BOUND) {
                if (operation.method().equals("GET")
                        && which.test(operation)
                        && allows(rights.of(operation).orElse(Set.of()), role)) {
                    var answer = ask.apply(operation, token(role, OWN));
                    if (wrong.test(answer)) {
                        found.add("%s as %s: %s".formatted(operation, role, say(answer)));
                    }
                }
            }
        }
        return found;
    }

    @Test
    void what_is_of_another_is_answered_as_what_does_not_exist() {
        var wrong = new ArrayList<String>();
        var told = 0;
        for (var operation : operations) {
            var ofEveryone = national().stream().anyMatch(operation.path()::startsWith)
                    || rights.of(operation).orElse(Set.of()).contains("iedereen");
            for (var role : BOUND) {
                if (!ofEveryone && allows(rights.of(operation).orElse(Set.of()), role)) {
                    var other = questions.ask(operation, token(role, OWN), OTHER);
                    var none = questions.ask(operation, token(role, OWN), NONE);
                    if (other.statusCode() >= 500
                            || !questions.same(other, none)
                            || questions.tells(operation, other)) {
                        wrong.add("%s as %s: %s".formatted(operation, role, questions.difference(other, none)));
                    }
                    var mixed = questions.ask(operation, token(role, OWN), OWN, OTHER);
                    if (mixed.statusCode() >= 500 || questions.tells(operation, mixed)) {
                        wrong.add("%s as %s, own place and other thing: %s".formatted(operation, role, say(mixed)));
                    }
                    if (operation.method().equals("GET")) {
                        var itself = questions.ask(operation, token(role, OTHER), OTHER);
                        told += itself.statusCode() == 200 && !questions.same(itself, none) ? 1 : 0;
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
}
