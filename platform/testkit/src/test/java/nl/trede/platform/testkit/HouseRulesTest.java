// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.trede.platform.testkit.Checkout.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nevers of docs/architectuur.md that byte code cannot show: they are read off the text of the whole checkout. */
class HouseRulesTest {

    private static final List<Source> SOURCES = Checkout.SOURCES;

    @Test
    void the_checkout_is_seen() {
        assertThat(SOURCES).extracting(Source::path).contains("pom.xml", "platform/begrippen/pom.xml");
        assertThat(SOURCES.size()).isGreaterThan(50);
    }

    @Test
    void every_source_file_names_its_licence() {
        assertThat(SOURCES)
                .filteredOn(s -> s.path().matches(".*\\.(java|sql|properties|xml|html|css|mjs|dmn)"))
                .filteredOn(
                        s -> s.text().lines().limit(3).noneMatch(l -> l.contains("SPDX-License-Identifier: EUPL-1.2")))
                .extracting(Source::path)
                .isEmpty();
    }

    @Test
    void no_province_is_named_in_main_java() {
        var province = Pattern.compile(
                "(?i)\\b(overijssel|drenthe|flevoland|gelderland|noord-holland|zuid-holland|zeeland|noord-brabant"
                        + "|limburg|frysl[aâ]n|PV(20|21|22|23|24|25|26|27|28|29|30|31))\\b");
        assertThat(SOURCES)
                .filteredOn(Source::isMainJava)
                .filteredOn(s -> !s.path().startsWith("deploy/") && !s.path().startsWith("platform/begrippen/"))
                .filteredOn(s -> province.matcher(withoutComments(s.text())).find())
                .extracting(Source::path)
                .isEmpty();
    }

    /** Which tests may report themselves skipped, and why. */
    private static final Set<String> MAY_SKIP = Set.of(
            // a machine without chromium that may not install it: says how to get one
            "deploy/e2e/src/test/java/nl/trede/e2e/Chromium.java");

    @Test
    void no_test_is_switched_off() {
        assertThat(SOURCES)
                .filteredOn(s -> s.path().endsWith(".java") || s.path().endsWith("pom.xml"))
                .filteredOn(s -> !s.path().matches(".*/SwitchedOff\\.java") && !MAY_SKIP.contains(s.path()))
                .flatMap(s -> SwitchedOff.in(s.text()).stream()
                        .map(found -> s.path() + ": " + found)
                        .toList())
                .isEmpty();
    }

    @Test
    void no_file_names_a_registry() {
        var host = Pattern.compile("repo\\d?\\.maven|registry\\.(npmjs|yarnpkg)|deb\\.debian|mvnrepository");
        assertThat(SOURCES)
                .filteredOn(s -> !s.path().endsWith("HouseRulesTest.java"))
                .filteredOn(s -> host.matcher(s.text()).find())
                .extracting(Source::path)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"taakstelling", "realisatie", "toezicht", "notificatie"})
    void a_service_depends_on_no_other_service_but_on_its_contract_in_tests(String service) {
        var pom = SOURCES.stream()
                .filter(s -> s.path().equals(service + "-service/pom.xml"))
                .findFirst()
                .orElseThrow()
                .text();
        var withoutContracts = pom.replaceAll(
                "(?s)<dependency>\\s*<groupId>nl\\.trede</groupId>\\s*<artifactId>\\w+-contract</artifactId>\\s*<scope>test</scope>\\s*</dependency>",
                "");
        assertThat(withoutContracts).doesNotContain("-contract");
        assertThat(Stream.of("taakstelling", "realisatie", "toezicht", "notificatie")
                        .filter(other -> !other.equals(service)))
                .allSatisfy(other -> assertThat(withoutContracts).doesNotContain(other + "-service"));
    }

    /** Who speaks HTTP to the outside, and why it may. */
    private static final Set<String> MAY_CALL_OUT = Set.of(
            // fetches files of a bron that an operator has set; HTTPS only, see ADR 0016
            "realisatie-service/src/main/java/nl/trede/realisatie/aanvoer/persistence/Ophaler.java");

    @Test
    void no_service_calls_another_over_http() {
        assertThat(SOURCES)
                .filteredOn(s ->
                        s.isMainJava() && s.path().matches("(taakstelling|realisatie|toezicht|notificatie)-service/.*"))
                .filteredOn(
                        s -> s.text()
                                .matches(
                                        "(?s).*(java\\.net\\.http\\.|RegisterRestClient|URLConnection|openConnection|openStream\\().*"))
                .extracting(Source::path)
                .containsExactlyInAnyOrderElementsOf(MAY_CALL_OUT);
    }

    /** Of the platform and deploy too, which no architecture test reads. */
    @Test
    void no_main_file_has_a_name_that_says_nothing() {
        assertThat(SOURCES)
                .filteredOn(Source::isMainJava)
                .filteredOn(s -> s.path().matches(".*(Impl|Manager|Helper|Utils?|DTO|Dto|Mapper)\\.java"))
                .extracting(Source::path)
                .isEmpty();
    }

    @Test
    void main_files_stay_small() {
        assertThat(SOURCES)
                .filteredOn(Source::isMainJava)
                .filteredOn(s -> s.text().lines().count() > 250)
                .extracting(Source::path)
                .isEmpty();
    }

    /** A comment may name the letter that a rule comes from. */
    private static String withoutComments(String java) {
        return java.replaceAll("(?m)^\\s*(\\*|//|/\\*\\*).*$", "");
    }
}
