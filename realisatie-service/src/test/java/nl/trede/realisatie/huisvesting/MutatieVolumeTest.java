// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.TestPostgres;
import nl.trede.platform.testkit.Tokens;
import nl.trede.realisatie.TestRegister;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * A file with repeats, corrections and faults gives exactly what SQL over the raw file gives, and is taken in at a fair part of the speed of a bare
 * COPY into a table with the same indexes. {@code -Dmutaties=1000000} for the full size.
 */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class MutatieVolumeTest {

    private static final int REGELS = Integer.getInteger("mutaties", 100_000);
    private static final LocalDate EERSTE_DAG = LocalDate.of(2005, 7, 1);
    private static final int DAGEN = 365 + 184;

    /** By the definition, not by the way of the program: which lines are right, the first of each id, chains from their root, and what has no successor. */
    private static final List<String> ONAFHANKELIJK = List.of(
            """
            CREATE UNLOGGED TABLE ruw_goed AS
            WITH gelezen AS MATERIALIZED (SELECT n, CASE WHEN regel IS JSON OBJECT THEN regel::jsonb END j FROM ruw)
            SELECT n, j, j->>'id' id, coalesce(j->>'vervangt', j->>'intrekt') betreft FROM gelezen
            WHERE j IS NOT NULL AND j - '{id,gemeente,datum,aantal,soort,vervangt,intrekt}'::text[] = '{}'::jsonb
                AND (jsonb_exists(j, 'intrekt') OR j->>'gemeente' <> 'GM9999' AND (j->>'aantal')::int > 0 AND j->>'datum' < '2999'
                    AND j->>'soort' NOT LIKE 'TENT%')
                AND j->>'id' IS DISTINCT FROM coalesce(j->>'vervangt', j->>'intrekt')""",
            """
            CREATE UNLOGGED TABLE ruw_een AS
            WITH per_id AS MATERIALIZED (SELECT DISTINCT ON (id) * FROM ruw_goed ORDER BY id, n)
            SELECT DISTINCT ON (coalesce(betreft, '/' || id)) * FROM per_id ORDER BY coalesce(betreft, '/' || id), n""",
            "CREATE INDEX ON ruw_een (betreft)",
            "ANALYZE ruw_een",
            """
            CREATE UNLOGGED TABLE ruw_actief AS
            WITH RECURSIVE actief AS (
                SELECT id, j, 0 diep FROM ruw_een WHERE betreft IS NULL
                UNION ALL SELECT e.id, e.j, a.diep + 1 FROM actief a JOIN ruw_een e ON e.betreft = a.id)
            SELECT * FROM actief""",
            """
            CREATE UNLOGGED TABLE ruw_telt AS
            SELECT a.j FROM ruw_actief a WHERE NOT jsonb_exists(a.j, 'intrekt') AND a.j->>'soort' NOT IN ('DOORSTROOM_UIT_HAR', 'AMV_PLEEGGEZIN')
                AND NOT EXISTS (SELECT FROM ruw_een e WHERE e.betreft = a.id)""");

    private final Path map = Path.of("target/mutaties");

    @Test
    void zo_veel_mutaties_geven_wat_sql_over_het_ruwe_bestand_geeft() throws Exception {
        TestRegister.vol();
        Files.createDirectories(map);
        var gemeenten = TestRegister.codes().subList(180, 340);
        var bestand =
                new Mutatiebestand(7, "vol", gemeenten, EERSTE_DAG, DAGEN).schrijf(map.resolve("m.ndjson"), REGELS);

        var copy = copy(bestand);
        var begin = System.nanoTime();
        var verslag = post(bestand);
        var inname = System.nanoTime() - begin;
        var meting = "%d mutaties: inname %.2f s (%.0f/s), COPY %.2f s, verhouding %.2f"
                .formatted(REGELS, inname / 1e9, REGELS / (inname / 1e9), copy / 1e9, (double) copy / inname);
        Files.writeString(map.resolve("meting.txt"), meting + "\n");
        System.out.println("\n" + meting);

        laadRuw(bestand);
        assertThat(verslag.getInt("aanvaard") + verslag.getInt("geparkeerd"))
                .isEqualTo(getal("SELECT count(*) FROM ruw_een"));
        assertThat(verslag.getInt("geparkeerd"))
                .isEqualTo(
                        getal(
                                "SELECT count(*) FROM ruw_een e WHERE NOT EXISTS (SELECT FROM ruw_actief a WHERE a.id = e.id)"));
        assertThat(verslag.getInt("ongewijzigd"))
                .isEqualTo(getal(
                        "SELECT count(*) FROM ruw_goed g JOIN ruw_een e ON e.id = g.id AND e.j = g.j AND e.n <> g.n"));
        assertThat(verslag.getInt("aanvaard")
                        + verslag.getInt("geparkeerd")
                        + verslag.getInt("ongewijzigd")
                        + verslag.getInt("aantalGeweigerd"))
                .isEqualTo(REGELS);
        var verwacht = verwacht();
        assertThat(cijfers()).isEqualTo(verwacht).hasSizeGreaterThan(400);

        var nogEens = post(bestand);
        assertThat(nogEens.getInt("aanvaard") + nogEens.getInt("geparkeerd")).isZero();
        assertThat(nogEens.getInt("aantalGeweigerd")).isEqualTo(verslag.getInt("aantalGeweigerd"));
        assertThat(cijfers()).isEqualTo(verwacht);
        var gemeld = TestEvents.all("realisatie.v1").stream()
                .filter(e -> gemeenten.contains(e.key()))
                .filter(e -> e.data().path("levering").asText().equals(verslag.getString("id")))
                .filter(e -> e.data().get("bron").asText().endsWith("uit huisvestingen"))
                .filter(e -> e.data().get("peildatum").asText().compareTo("2007") < 0)
                .count();
        assertThat(gemeld).as("one event a gemeente and halfjaar").isEqualTo(verwacht.size());
    }

    /** Streamed from the file, as a feed would; a test library for HTTP would take longer than the intake. */
    private static JsonPath post(Path bestand) throws IOException, InterruptedException {
        var adres = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/realisatie/v1/huisvestingen");
        var aanvraag = HttpRequest.newBuilder(adres)
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", "Bearer " + Tokens.beheerder("beheerder"))
                .POST(HttpRequest.BodyPublishers.ofFile(bestand))
                .build();
        var antwoord = HttpClient.newHttpClient().send(aanvraag, HttpResponse.BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).as(antwoord.body()).isIn(200, 202);
        return JsonPath.from(antwoord.body());
    }

    private Map<String, Integer> cijfers() {
        var cijfers = new TreeMap<String, Integer>();
        for (var halfjaar : new String[] {"2005-II", "2006-I", "2006-II"}) {
            var antwoord = when().get("/v1/realisaties?paginaGrootte=1000&halfjaar=" + halfjaar)
                    .jsonPath();
            for (Map<String, Object> cijfer : antwoord.<Map<String, Object>>getList("realisaties")) {
                if ("HUISVESTINGEN".equals(cijfer.get("grondslag"))) {
                    cijfers.put(cijfer.get("gemeente") + " " + halfjaar, (Integer) cijfer.get("gehuisvest"));
                }
            }
        }
        return cijfers;
    }

    private Map<String, Integer> verwacht() throws SQLException {
        var verwacht = new TreeMap<String, Integer>();
        try (var verbinding = TestPostgres.owner();
                var vraag = verbinding.prepareStatement(
                        """
                        SELECT j->>'gemeente', CASE WHEN substr(j->>'datum', 6) < '07' THEN substr(j->>'datum', 1, 4) || '-I'
                            ELSE substr(j->>'datum', 1, 4) || '-II' END, sum((j->>'aantal')::int) FROM ruw_telt GROUP BY 1, 2""");
                var rij = vraag.executeQuery()) {
            while (rij.next()) {
                verwacht.put(rij.getString(1) + " " + rij.getString(2), rij.getInt(3));
            }
        }
        return verwacht;
    }

    private int getal(String sql) throws SQLException {
        try (var verbinding = TestPostgres.owner();
                var vraag = verbinding.prepareStatement(sql);
                var rij = vraag.executeQuery()) {
            rij.next();
            return rij.getInt(1);
        }
    }

    private void laadRuw(Path bestand) throws SQLException, IOException {
        try (var verbinding = TestPostgres.owner();
                var opdracht = verbinding.createStatement();
                var in = Files.newInputStream(bestand)) {
            opdracht.execute(
                    "DROP TABLE IF EXISTS ruw, ruw_goed, ruw_een, ruw_actief, ruw_telt; CREATE UNLOGGED TABLE ruw (n bigint GENERATED ALWAYS AS IDENTITY, regel text)");
            verbinding
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY ruw (regel) FROM STDIN WITH (FORMAT csv, DELIMITER E'\\x01', QUOTE E'\\x02')", in);
            for (var sql : ONAFHANKELIJK) {
                opdracht.execute(sql);
            }
        }
    }

    /** The limit: the same number of ready rows, by COPY, into a table with the same columns and indexes. */
    private long copy(Path bestand) throws SQLException, IOException {
        var rijen = map.resolve("rijen.tsv");
        try (var uit = Files.newBufferedWriter(rijen);
                var regels = Files.lines(bestand)) {
            var nummer = 0;
            for (var regel : (Iterable<String>) regels::iterator) {
                nummer++;
                var gemeente = "GM" + (3000 + nummer % 160);
                uit.write("kopie-" + nummer + "\t" + gemeente + "\t\\N\t"
                        + EERSTE_DAG.plusDays(Math.floorMod(regel.hashCode(), DAGEN)) + "\t3\tREGULIER\t" + gemeente
                        + "\t\\N\t1\t" + nummer + "\t2024-01-01 00:00:00Z\t\\N\n");
            }
        }
        try (var verbinding = TestPostgres.owner();
                var opdracht = verbinding.createStatement();
                var in = Files.newInputStream(rijen)) {
            opdracht.execute(
                    "DROP TABLE IF EXISTS huisvesting_kopie; CREATE TABLE huisvesting_kopie (LIKE huisvesting INCLUDING ALL)");
            var begin = System.nanoTime();
            verbinding.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY huisvesting_kopie FROM STDIN", in);
            var duur = System.nanoTime() - begin;
            opdracht.execute("DROP TABLE huisvesting_kopie");
            return duur;
        }
    }
}
