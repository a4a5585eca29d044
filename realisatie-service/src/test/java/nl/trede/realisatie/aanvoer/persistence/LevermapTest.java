// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.trede.platform.database.AccessScope;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.realisatie.TestRegister;
import nl.trede.realisatie.levering.persistence.Inname;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class LevermapTest {

    private static final String KOP = "gemeente;halfjaar;peildatum;gehuisvest\n";

    private Path map;

    @Inject
    Inname inname;

    @Inject
    Beurt beurt;

    @Inject
    DataSource database;

    private final Verzetbaar klok = new Verzetbaar();

    @BeforeEach
    void begin() throws IOException {
        TestRegister.vol();
        map = Files.createTempDirectory("levermap");
    }

    @Test
    void een_bestand_wordt_ingenomen_en_gaat_met_zijn_verslag_naar_verwerkt() throws IOException {
        // Given
        Files.writeString(map.resolve("standen.csv"), KOP + "GM0034;2016-I;2016-05-01;3\nGM9999;2016-I;2016-05-01;3\n");
        var levermap = levermap();
        levermap.kijk();
        assertThat(map.resolve("standen.csv")).exists();
        // When
        klok.vooruit(10);
        levermap.kijk();
        // Then
        assertThat(map.resolve("standen.csv")).doesNotExist();
        assertThat(map.resolve("verwerkt/standen.csv")).exists();
        assertThat(map.resolve("verwerkt/standen.csv.verslag.txt"))
                .content()
                .contains("aanvaard    1 regels", "regel 3, gemeente: gemeente GM9999 staat niet in het register");
        assertThat(map.resolve("verwerkt/standen.csv.verslag.json"))
                .content()
                .contains("\"levering\"", "\"reden\" : \"gemeente GM9999");
        when().get("/v1/realisaties?halfjaar=2016-I&gemeente=GM0034")
                .then()
                .body("realisaties[0].gehuisvest", equalTo(3));
        // and the same name again does not lose the first
        Files.writeString(map.resolve("standen.csv"), KOP + "GM0034;2016-I;2016-05-01;4\n");
        tweeKeer(levermap);
        assertThat(map.resolve("verwerkt/standen-2.csv")).exists();
        assertThat(map.resolve("verwerkt/standen-2.csv.verslag.txt")).exists();
    }

    @Test
    void een_bestand_dat_nog_wordt_geschreven_wordt_niet_te_vroeg_gelezen() throws IOException {
        var bestand = map.resolve("half.csv");
        var levermap = levermap();
        Files.writeString(bestand, KOP);
        for (int i = 0; i < 5; i++) {
            levermap.kijk();
            klok.vooruit(4);
            Files.writeString(bestand, Files.readString(bestand) + "GM0034;2016-II;2016-1%d-01;3\n".formatted(i % 3));
        }
        Files.writeString(map.resolve("bezig.csv.part"), KOP + "GM0034;2016-II;2016-11-01;3\n");
        Files.writeString(map.resolve(".verborgen.csv"), KOP + "GM0034;2016-II;2016-11-01;3\n");
        levermap.kijk();
        klok.vooruit(4);
        levermap.kijk();
        assertThat(bestand).exists();
        klok.vooruit(2);
        levermap.kijk();
        assertThat(map.resolve("verwerkt/half.csv")).exists();
        assertThat(map.resolve("bezig.csv.part")).exists();
        assertThat(map.resolve(".verborgen.csv")).exists();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # naam        | inhoud        | reden
            plaatje.png   | x             | de vorm is onbekend
            kapot.xlsx    | PKx           | geen XLSX-werkmap
            leeg.csv      | ''            | het bestand is leeg
            kop.csv       | a;b           | deze kolom ontbreekt
            half.ndjson   | {"gemeente":  | niet af
            """)
    void wat_geen_levering_is_gaat_met_de_reden_naar_geweigerd(String naam, String inhoud, String reden)
            throws IOException {
        Files.writeString(map.resolve(naam), inhoud);
        tweeKeer(levermap());
        assertThat(map.resolve("geweigerd/" + naam)).exists();
        assertThat(map.resolve("geweigerd/" + naam + ".verslag.txt")).content().contains("geweigerd", reden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u00e9", "\ud83d\ude00"})
    void een_bestand_met_de_langste_naam_die_er_kan_zijn_krijgt_ook_zijn_verslag(String teken) throws IOException {
        var naam = teken.repeat(251 / teken.getBytes(StandardCharsets.UTF_8).length) + ".pdf";
        for (int keer = 1; keer <= 2; keer++) {
            Files.writeString(map.resolve(naam), "x");
            tweeKeer(levermap());
            assertThat(map.resolve(naam)).doesNotExist();
        }
        try (var alles = Files.list(map.resolve("geweigerd"))) {
            assertThat(alles.map(pad -> pad.getFileName().toString()))
                    .hasSize(6)
                    .allMatch(een -> een.startsWith(teken.repeat(50)))
                    .anyMatch(een -> een.endsWith("-2.pdf.verslag.json"));
        }
    }

    @Test
    void een_bestand_met_personen_wordt_verwijderd_en_alleen_het_verslag_blijft() throws IOException {
        var inhoud = "gemeente;halfjaar;peildatum;gehuisvest;achternaam\nGM0034;2016-I;2016-05-02;3;Zomerbloem\n";
        for (int keer = 1; keer <= 2; keer++) {
            Files.writeString(map.resolve("standen.csv"), inhoud);
            tweeKeer(levermap());
            assertThat(map.resolve("standen.csv")).doesNotExist();
        }
        try (var alles = Files.walk(map)) {
            assertThat(alles.filter(Files::isRegularFile))
                    .extracting(pad -> map.relativize(pad).toString())
                    .containsExactlyInAnyOrder(
                            "geweigerd/standen.csv.verslag.json",
                            "geweigerd/standen.csv.verslag.txt",
                            "geweigerd/standen-2.csv.verslag.json",
                            "geweigerd/standen-2.csv.verslag.txt");
        }
        assertThat(map.resolve("geweigerd/standen.csv.verslag.txt"))
                .content()
                .contains("verwijderd", "de naam van een persoon")
                .doesNotContain("Zomerbloem");
        assertThat(map.resolve("geweigerd/standen.csv.verslag.json")).content().doesNotContain("Zomerbloem");
    }

    @Test
    void een_verwijzing_en_een_pijp_worden_niet_geopend() throws Exception {
        var geheim = Files.writeString(
                map.resolve("../geheim-%s.csv".formatted(map.getFileName())), KOP + "GM0034;2016-II;2016-12-01;9\n");
        Files.createSymbolicLink(map.resolve("link.csv"), geheim);
        new ProcessBuilder("mkfifo", map.resolve("pijp.csv").toString()).start().waitFor();
        tweeKeer(levermap());
        assertThat(geheim).exists();
        assertThat(map.resolve("geweigerd/link.csv.verslag.txt")).content().contains("geen gewoon bestand");
        assertThat(map.resolve("geweigerd/pijp.csv.verslag.txt")).content().contains("geen gewoon bestand");
        assertThat(Files.isSymbolicLink(map.resolve("geweigerd/link.csv"))).isTrue();
        when().get("/v1/realisaties?halfjaar=2016-II&peildatum=2016-12-01")
                .then()
                .body("realisaties", hasSize(0));
        Files.delete(geheim);
    }

    @Test
    void een_map_in_de_map_is_een_bron_en_een_verwijzing_naar_een_map_niet() throws IOException {
        var bron = Files.createDirectory(map.resolve("voorbeeld-maandlijst"));
        Files.writeString(
                bron.resolve("lijst.csv"),
                "Titel, peildatum 01-07-2016\nGemeente;Gehuisvest in halfjaar;Waarvan HAR\n34;7;\n");
        Files.createSymbolicLink(map.resolve("elders"), bron);
        var mappen = new Levermappen(config(), klok, inname);
        mappen.kijk();
        klok.vooruit(10);
        mappen.kijk();
        assertThat(bron.resolve("verwerkt/lijst.csv")).exists();
        when().get("/v1/realisaties?halfjaar=2016-I&peildatum=2016-07-01")
                .then()
                .body("realisaties[0].bron", equalTo("voorbeeld-maandlijst"));
    }

    @Test
    void een_map_met_een_naam_die_te_lang_is_voor_een_bron_weigert_wat_erin_ligt() throws IOException {
        var bron = Files.createDirectory(map.resolve("b".repeat(101)));
        Files.writeString(bron.resolve("lijst.csv"), KOP + "GM0034;2016-I;2016-05-03;3\n");
        var mappen = new Levermappen(config(), klok, inname);
        mappen.kijk();
        klok.vooruit(10);
        mappen.kijk();
        assertThat(bron.resolve("geweigerd/lijst.csv")).exists();
        assertThat(bron.resolve("geweigerd/lijst.csv.verslag.txt")).content().contains("kan geen bron zijn");
    }

    @Test
    void van_meer_replicas_neemt_er_een_het_bestand() throws Exception {
        Files.writeString(map.resolve("samen.csv"), KOP + "GM0034;2016-I;2016-04-01;3\n");
        var replicas = List.of(levermap(), levermap(), levermap());
        for (var een : replicas) {
            een.kijk();
        }
        klok.vooruit(10);
        var tegelijk = new CountDownLatch(1);
        var gedaan = new AtomicInteger();
        var draden = Executors.newFixedThreadPool(3);
        for (var een : replicas) {
            draden.submit(() -> {
                tegelijk.await();
                try (var alles = AccessScope.system()) {
                    return beurt.neem("proef", een::kijk) ? gedaan.incrementAndGet() : 0;
                }
            });
        }
        tegelijk.countDown();
        draden.shutdown();
        assertThat(draden.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(gedaan.get()).isPositive();
        assertThat(map.resolve("verwerkt/samen.csv")).exists();
        assertThat(map.resolve("geweigerd")).doesNotExist();
        assertThat(ontvangsten("samen.csv")).isEqualTo(1);
    }

    private long ontvangsten(String naam) throws SQLException {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(
                        "SELECT count(*) FROM ontvangst WHERE kanaal = 'MAP' AND bestandsnaam = ?")) {
            vraag.setString(1, naam);
            var rij = vraag.executeQuery();
            rij.next();
            return rij.getLong(1);
        }
    }

    private Levermap levermap() {
        return new Levermap(map, "COA", Duration.ofSeconds(5), klok, inname);
    }

    private void tweeKeer(Levermap levermap) throws IOException {
        levermap.kijk();
        klok.vooruit(10);
        levermap.kijk();
    }

    private AanvoerConfig config() {
        return Proefconfig.map(map.toString());
    }

    /** Stands still until it is moved. */
    private static final class Verzetbaar extends Clock {

        private Instant nu = Instant.parse("2026-01-10T10:00:00Z");

        void vooruit(int seconden) {
            nu = nu.plusSeconds(seconden);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return Clock.fixed(nu, zone);
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }
}
