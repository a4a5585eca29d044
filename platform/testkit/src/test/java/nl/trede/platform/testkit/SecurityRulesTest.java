// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.trede.platform.testkit.Checkout.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may not be in the sources because it opens a door; read off their text. What each rule sees is shown beside it. */
class SecurityRulesTest {

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern JOINED_SQL = Pattern.compile("\"[^\"\\n"
            + "]*\\b(?:SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|ORDER"
            + " BY|VALUES|LIMIT|JOIN|AND|select|from|where|order by)\\b[^\"\\n"
            + "]*\"\\s*(?:\\+\\s*(?![A-Z][A-Z_0-9]*\\b(?!\\.\\w*\\())(?!\")([\\w.]+)|\\.(formatted)\\()");

    /** Where a query is put together, and why nothing that a user sends gets into its text. */
    private static final Map<String, String> PUT_TOGETHER = Map.ofEntries(
            Map.entry("notificatie/brief/persistence/Brievenlijst.java", "order: column of an enum"),
            Map.entry("notificatie/stand/persistence/PanacheStanden.java", "conditions: one of two constants"),
            Map.entry("notificatie/reeks/persistence/Reeksenlijst.java", "conditions: constants, by what is asked"),
            Map.entry("toezicht/overzicht/persistence/OverzichtRijen.java", "order and conditions: constants"),
            Map.entry("toezicht/beoordeling/persistence/BeoordelingenInDatabase.java", "order: column of an enum"),
            Map.entry("realisatie/betwisting/persistence/BetwistingEntity.java", "order: column of an enum"),
            Map.entry("realisatie/realisatie/persistence/Vraag.java", "conditions: constants; limit: an int"),
            Map.entry("realisatie/realisatie/persistence/Herkomstvragen.java", "columns: constants"),
            Map.entry("realisatie/levering/persistence/LeveringEntity.java", "order: column of an enum"),
            Map.entry("realisatie/levering/persistence/Foutentabel.java", "limit: a constant"),
            Map.entry("taakstelling/amv/persistence/AmvRijen.java", "order: column of an enum"),
            Map.entry("taakstelling/bijstelling/persistence/BijstellingRijen.java", "order: column of an enum"),
            Map.entry("taakstelling/ruiling/persistence/RuilingEntity.java", "order: column of an enum"),
            Map.entry("taakstelling/circulaire/persistence/Circulairetabel.java", "order: column of an enum"),
            Map.entry("taakstelling/circulaire/persistence/Vergelijking.java", "columns: constants"),
            Map.entry("taakstelling/gemeenteregister/persistence/RegisterRijen.java", "order: column of an enum"),
            Map.entry("taakstelling/gemeenteregister/persistence/OvergangRijen.java", "order: column of an enum"),
            Map.entry("taakstelling/vrijstelling/persistence/VrijstellingEntity.java", "order: column of an enum"),
            Map.entry("taakstelling/halfjaaroverzicht/persistence/HalfjaarRijen.java", "order: column of an enum"),
            Map.entry(
                    "taakstelling/landelijk/persistence/LandelijkeTaakstellingEntity.java", "order: column of an enum"),
            Map.entry(
                    "taakstelling/provinciewijziging/persistence/ProvinciewijzigingRijen.java",
                    "order: column of an enum"),
            Map.entry("taakstelling/taakstelling/persistence/TaakstellingEntity.java", "order: column of an enum"));

    @Test
    void sql_and_hql_take_what_users_send_as_parameters_only() {
        assertThat(ofServices())
                // no user sends anything to a test
                .filteredOn(source -> !source.path().startsWith("platform/testkit/"))
                .filteredOn(source -> !PUT_TOGETHER.containsKey(source.path().replaceAll(".*/nl/trede/", "")))
                .flatMap(source -> joinedSql(source.text()).stream()
                        .map(found -> source.path() + ": " + found)
                        .toList())
                .as("a query put together of parts: take parameters, or say in this test why its parts are safe")
                .isEmpty();
    }

    @Test
    void what_is_said_of_queries_is_still_there() {
        var put = ofServices().stream()
                .filter(source -> !joinedSql(source.text()).isEmpty())
                .map(source -> source.path().replaceAll(".*/nl/trede/", ""))
                .toList();
        assertThat(put).containsAll(PUT_TOGETHER.keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    query("SELECT a FROM b WHERE c = '" + naam + "'")      | true
                    query("from Brief where naam = '%s'".formatted(naam))  | true
                    query("SELECT a FROM b ORDER BY " + vraag.volgorde())  | true
                    query("SELECT a FROM b WHERE c = :naam")               | false
                    query("SELECT a FROM b " + WAAR)                       | false
                    query("SELECT a " + "FROM b")                          | false
                    "de gemeente " + naam                                  | false
                    """)
    void a_joined_query_is_seen(String java, boolean seen) {
        assertThat(joinedSql(java).isEmpty()).isEqualTo(!seen);
    }

    /** XML from outside may name files and addresses, or unfold into more than fits. */
    @Test
    void every_reader_of_xml_refuses_a_doctype() {
        assertThat(Checkout.SOURCES)
                .filteredOn(Source::isMainJava)
                .filteredOn(source -> source.text()
                        .matches("(?s).*(DocumentBuilderFactory|SAXParserFactory|XMLInputFactory|XMLReader)\\.new.*"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.text())
                        .as(source.path())
                        .containsAnyOf("disallow-doctype-decl\", true", "XMLInputFactory.SUPPORT_DTD, false"));
    }

    @Test
    void no_service_runs_programs_reads_java_objects_or_looks_up_names() {
        assertThat(ofServices())
                .filteredOn(source -> source.text()
                        .matches(
                                "(?s).*(ProcessBuilder|Runtime\\.getRuntime\\(\\)\\.exec|ObjectInputStream|InitialContext|ScriptEngine"
                                        + "|enableDefaultTyping|activateDefaultTyping|JsonTypeInfo\\.Id\\.CLASS).*"))
                .extracting(Source::path)
                .isEmpty();
    }

    /** Who may write a text as it is into a page, and who made that text. */
    private static final List<String> RAW = List.of(
            // the letter as our own templates made it, every fact escaped on its way in
            "notificatie/brief/web/ConceptPagina.java",
            "notificatie/brief/web/VoorbeeldPagina.java",
            "notificatie/brief/web/Briefbeeld.java",
            "notificatie/opmaak/web/Uitvoer.java",
            "notificatie/opmaak/web/Drukwerk.java",
            "notificatie/opmaak/web/Blokplaatsen.java");

    @Test
    void what_users_type_is_escaped_in_every_page() {
        assertThat(ofServices())
                .filteredOn(source -> source.text().contains("RawString"))
                .extracting(source -> source.path().replaceAll(".*/nl/trede/", ""))
                .isSubsetOf(RAW);
        assertThat(templates())
                .filteredOn(template -> template.text().matches("(?s).*\\.(raw|safe)\\b\\s*\\}.*"))
                .extracting(Source::path)
                .isEmpty();
    }

    /** A template that is made out of what a user typed would run it. */
    @Test
    void templates_come_from_files_only() {
        assertThat(ofServices())
                .filteredOn(source -> Pattern.compile("engine\\.parse\\(|\\.parse\\([^;]*Variant\\.")
                        .matcher(source.text())
                        .find())
                .extracting(source -> source.path().replaceAll(".*/nl/trede/", ""))
                .containsExactlyInAnyOrder(
                        // the sheet around a letter, the provincie's own files, and their check at start
                        "notificatie/opmaak/web/Drukwerk.java",
                        "notificatie/opmaak/web/Provinciepers.java",
                        "notificatie/opmaak/web/Sjabloonlint.java");
    }

    /** The policy of pages (CSP) would stop it; better it is not there at all. */
    @Test
    void pages_hold_no_script_or_style_of_their_own() {
        assertThat(templates()).isNotEmpty();
        assertThat(templates())
                // printed to PDF, never sent to a browser
                .filteredOn(template -> !template.path().endsWith("/tijdlijn/afdruk.html"))
                .filteredOn(template -> !inline(template.text()).isEmpty())
                .extracting(Source::path)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <p style="color: red">                                  | true
                    <script>alert(1)</script>                               | true
                    <style>p {}</style>                                     | true
                    <a onclick="x()">                                       | true
                    <a href="javascript:x()">                               | true
                    <script src="{trede:wortel}/assets/x.js" defer></script> | false
                    <p class="stijl">onbekend = 1                           | false
                    """)
    void inline_script_and_style_are_seen(String html, boolean seen) {
        assertThat(inline(html).isEmpty()).isEqualTo(!seen);
    }

    @Test
    void tables_for_spreadsheets_are_written_in_one_way() {
        assertThat(ofServices())
                .filteredOn(source -> source.text().contains("CsvWriter"))
                .extracting(source -> source.path().replaceAll(".*/nl/trede/", ""))
                .containsExactly("platform/bestanden/CsvSchrijver.java");
    }

    private static List<Source> ofServices() {
        return Checkout.SOURCES.stream()
                .filter(source -> source.isMainJava() && !source.path().startsWith("deploy/"))
                .toList();
    }

    private static List<Source> templates() {
        return Checkout.SOURCES.stream()
                .filter(source -> source.path().contains("/src/main/resources/templates/")
                        && source.path().endsWith(".html"))
                .toList();
    }

    private static List<String> joinedSql(String java) {
        var flat = TEXT_BLOCK
                .matcher(java)
                .replaceAll(match -> Matcher.quoteReplacement(
                        '"' + match.group(1).replace('"', '\'').replace('\n', ' ') + '"'));
        return JOINED_SQL
                .matcher(flat)
                .results()
                .map(found -> found.group().strip())
                .filter(found -> !found.contains("<?xml"))
                .toList();
    }

    private static List<String> inline(String html) {
        return Stream.of(
                        "<script(?![^>]*\\bsrc=)",
                        "<style\\b",
                        "\\sstyle\\s*=",
                        "\\son[a-z]+\\s*=\\s*[\"']",
                        "javascript:")
                .filter(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                        .matcher(html)
                        .find())
                .toList();
    }
}
