// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.realisatie.TestRegister;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads what taakstelling promises, also when it says more than this service knows. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class GemeenteConsumerTest {

    private static final Gemeentecode VOORNE = new Gemeentecode("GM1992");
    private final Gemeenten gemeenten;
    private final DataSource database;

    GemeenteConsumerTest(Gemeenten gemeenten, DataSource database) {
        this.gemeenten = gemeenten;
        this.database = database;
    }

    @BeforeEach
    void alleGemeentenBekend() {
        TestRegister.vol();
    }

    @Test
    void het_voorbeeld_van_het_contract_wordt_gelezen_ook_met_iets_onbekends() {
        // When
        send("GM7001", Contracts.withSurprise(sample("GM7001", "Verrassing")), Instant.now());
        TestEvents.send("taakstelling.v1", "nl.trede.taakstelling.van-morgen.v1", "GM7001", "{\"x\":1}");
        // Then
        assertThat(naamZodra("GM7001", "Verrassing").geldigVan()).isEqualTo(LocalDate.of(2023, 1, 1));
        var voorne = gemeenten.register().zoek(VOORNE).orElseThrow();
        assertThat(voorne.naam()).isEqualTo("Voorne aan Zee");
        assertThat(voorne.provincie()).hasToString("PV28");
        assertThat(voorne.geldigVan()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(voorne.geldigTot()).isNull();
    }

    @Test
    void een_ouder_bericht_dat_later_komt_wint_niet() {
        // Given
        var nu = Instant.now();
        send("GM7002", sample("GM7002", "Nieuw"), nu);
        naamZodra("GM7002", "Nieuw");
        // When
        send("GM7002", sample("GM7002", "Oud"), nu.minusSeconds(60));
        send("GM7002", sample("GM7002", "Nieuwer"), nu.plusSeconds(60));
        // Then
        naamZodra("GM7002", "Nieuwer");
        send("GM7002", sample("GM7002", "Ouder"), nu.minusSeconds(60));
        send("GM7003", sample("GM7003", "Grens"), nu);
        naamZodra("GM7003", "Grens");
        assertThat(gemeenten
                        .register()
                        .zoek(new Gemeentecode("GM7002"))
                        .orElseThrow()
                        .naam())
                .isEqualTo("Nieuwer");
    }

    @Test
    void niet_compleet_zolang_er_minder_gemeenten_zijn_dan_het_register_heeft() {
        QuarkusTransaction.begin();
        try {
            assertThat(gemeenten.compleet()).isTrue();
            voerUit("UPDATE gemeente SET register_omvang = 100000 WHERE code = 'GM1992'");
            assertThat(gemeenten.compleet()).isFalse();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void voerUit(String sql) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Gemeente naamZodra(String code, String naam) {
        return Awaitility.await()
                .until(
                        () -> gemeenten.register().zoek(new Gemeentecode(code)).orElse(null),
                        gemeente -> gemeente != null && gemeente.naam().equals(naam));
    }

    private static ObjectNode sample(String code, String naam) {
        ObjectNode sample =
                Contracts.sample("taakstelling/gemeente-geregistreerd.v1").deepCopy();
        return sample.put("gemeente", code).put("naam", naam);
    }

    private static void send(String key, Object data, Instant time) {
        TestEvents.send("taakstelling.v1", UUID.randomUUID().toString(), TestRegister.TYPE, key, data, time);
    }
}
