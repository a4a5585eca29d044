// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.realisatie.TestRegister;
import nl.trede.realisatie.levering.persistence.Inname;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real server that wants a client certificate. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class OphaalrondeTest {

    private static final String CSV = "gemeente;halfjaar;peildatum;gehuisvest\nGM0034;2014-I;2014-05-01;%d\n";

    private static Path sleutels;

    @Inject
    Inname inname;

    @Inject
    Vertx vertx;

    private Beveiligdeserver server;
    private Map<String, String> instellingen;

    @BeforeEach
    void begin() throws Exception {
        TestRegister.vol();
        sleutels = sleutels == null ? Files.createTempDirectory("sleutels") : sleutels;
        server = new Beveiligdeserver(sleutels);
        instellingen = new HashMap<>(Map.of(
                "trede.aanvoer.ophalen.bronnen.coa.adres", server.adres() + "/standen.csv?geheim=1",
                "trede.aanvoer.ophalen.bronnen.coa.elke", "PT0S",
                "trede.aanvoer.ophalen.bronnen.coa.geduld", "PT5S",
                "trede.aanvoer.ophalen.bronnen.coa.certificaat",
                        sleutels.resolve("klant.pem").toString(),
                "trede.aanvoer.ophalen.bronnen.coa.sleutel",
                        sleutels.resolve("klant-sleutel.pem").toString(),
                "trede.aanvoer.ophalen.bronnen.coa.vertrouwd",
                        sleutels.resolve("server.pem").toString(),
                "trede.aanvoer.ophalen.bronnen.coa.token",
                        Files.writeString(sleutels.resolve("token"), "t0k3n\n").toString()));
        QuarkusTransaction.requiringNew().run(() -> OphalingEntity.deleteAll());
    }

    @AfterEach
    void einde() {
        server.stop();
    }

    @Test
    void met_certificaat_en_token_wordt_opgehaald_en_wat_niet_wijzigde_niet_nog_eens() {
        // Given
        server.geef(CSV.formatted(3), "\"v1\"");
        // When
        haal();
        // Then
        assertThat(stand().gelukt()).isTrue();
        assertThat(stand().laatsteUitkomst()).isEqualTo("1 aanvaard, 0 ongewijzigd, 0 geweigerd");
        assertThat(stand().adres()).doesNotContain("geheim");
        assertThat(server.token()).isEqualTo("Bearer t0k3n");
        // and the second time the server only says that nothing changed
        haal();
        assertThat(server.laatsteStatus()).isEqualTo(304);
        assertThat(stand().gelukt()).isTrue();
        assertThat(stand().laatsteUitkomst()).isEqualTo("1 aanvaard, 0 ongewijzigd, 0 geweigerd");
        // and a new version is taken
        server.geef(CSV.formatted(4), "\"v2\"");
        haal();
        assertThat(stand().laatsteUitkomst()).isEqualTo("1 aanvaard, 0 ongewijzigd, 0 geweigerd");
    }

    @Test
    void een_server_die_weg_is_wordt_later_opnieuw_geprobeerd_en_dat_is_te_zien() {
        server.geef(CSV.formatted(5), "\"a\"");
        haal();
        server.stop();
        haal();
        assertThat(stand().gelukt()).isFalse();
        assertThat(stand().mislukt()).isEqualTo(1);
        assertThat(stand().laatsteFout()).contains("niet te bereiken");
        assertThat(stand().laatsteSucces()).isNotNull();
        assertThat(Duration.between(stand().laatsteFoutOp(), stand().volgendePoging()))
                .isBetween(Duration.ofSeconds(59), Duration.ofSeconds(61));
        haal(); // not yet due
        assertThat(stand().mislukt()).isEqualTo(1);
        new Ophalingen(config(), ronde()).meteen("coa");
        haal();
        assertThat(stand().mislukt()).isEqualTo(2);
        assertThat(stand().laatsteLevering()).isNotNull();
    }

    @Test
    void zonder_certificaat_laat_de_server_ons_niet_toe() {
        server.geef(CSV.formatted(6), null);
        instellingen.keySet().removeIf(naam -> naam.endsWith("certificaat") || naam.endsWith("sleutel"));
        haal();
        assertThat(stand().gelukt()).isFalse();
        assertThat(stand().laatsteFout())
                .containsPattern("de verbinding brak af|de beveiligde verbinding kwam niet tot stand");
    }

    @Test
    void een_server_die_niet_bewijst_wie_hij_is_wordt_niet_vertrouwd() {
        server.geef(CSV.formatted(7), null);
        instellingen.put(
                "trede.aanvoer.ophalen.bronnen.coa.vertrouwd",
                sleutels.resolve("klant.pem").toString());
        haal();
        assertThat(stand().laatsteFout()).contains("beveiligde verbinding kwam niet tot stand");
        instellingen.remove("trede.aanvoer.ophalen.bronnen.coa.vertrouwd");
        new Ophalingen(config(), ronde()).meteen("coa");
        haal();
        assertThat(stand().laatsteFout()).contains("beveiligde verbinding kwam niet tot stand");
        instellingen.put(
                "trede.aanvoer.ophalen.bronnen.coa.vertrouwd",
                sleutels.resolve("server.pem").toString());
        instellingen.put(
                "trede.aanvoer.ophalen.bronnen.coa.adres", server.adres().replace("localhost", "127.0.0.1") + "/x.csv");
        new Ophalingen(config(), ronde()).meteen("coa");
        haal();
        assertThat(stand().laatsteFout()).contains("beveiligde verbinding kwam niet tot stand");
    }

    @Test
    void zonder_tls_een_fout_antwoord_en_een_onbekende_vorm_worden_gezegd() throws IOException {
        server.geefStatus(503);
        haal();
        assertThat(stand().laatsteFout()).contains("HTTP 503");
        instellingen.put("trede.aanvoer.ophalen.bronnen.coa.adres", "http://localhost/x.csv");
        new Ophalingen(config(), ronde()).meteen("coa");
        haal();
        assertThat(stand().laatsteFout()).contains("https://");
        instellingen.put("trede.aanvoer.ophalen.bronnen.coa.adres", server.adres() + "/x.bin");
        server.geef("?", null);
        new Ophalingen(config(), ronde()).meteen("coa");
        haal();
        assertThat(stand().laatsteFout()).contains("niet bekend");
        instellingen.put("trede.aanvoer.ophalen.hoogstens", "10");
        new Ophalingen(config(), ronde()).meteen("coa");
        server.geef(CSV.formatted(8), null);
        haal();
        assertThat(stand().laatsteFout()).contains("groter dan 10 bytes");
        Files.writeString(sleutels.resolve("kapot.pem"), "niets");
        instellingen.put(
                "trede.aanvoer.ophalen.bronnen.coa.certificaat",
                sleutels.resolve("kapot.pem").toString());
        new Ophalingen(config(), ronde()).meteen("coa");
        haal();
        assertThat(stand().laatsteFout()).contains("certificaat of sleutel is niet te lezen");
        instellingen.keySet().removeIf(naam -> naam.endsWith("certificaat") || naam.endsWith("sleutel"));
        instellingen.put("trede.aanvoer.ophalen.bronnen.coa.token", "/er/is/geen/token");
        new Ophalingen(config(), ronde()).meteen("coa");
        haal();
        assertThat(stand().laatsteFout()).isEqualTo("het bestand met het token is niet te lezen: /er/is/geen/token");
    }

    @Test
    void een_bestand_dat_geweigerd_wordt_is_te_zien_en_wordt_de_volgende_keer_weer_gevraagd() {
        server.geef("a;b\n1;2\n", "\"x\"");
        haal();
        assertThat(stand().gelukt()).isTrue();
        assertThat(stand().laatsteUitkomst()).startsWith("bestand geweigerd: deze kolom ontbreekt");
        haal();
        assertThat(server.laatsteStatus()).isEqualTo(200);
    }

    private AanvoerConfig config() {
        return Proefconfig.van(instellingen);
    }

    private Ophaalronde ronde() {
        return new Ophaalronde(config(), new Ophaler(vertx, config()), inname, Clock.systemUTC());
    }

    private void haal() {
        ronde().kijk();
    }

    private OphalingView stand() {
        return QuarkusTransaction.requiringNew()
                .call(() -> new Ophalingen(config(), ronde()).alle().get(0));
    }
}
