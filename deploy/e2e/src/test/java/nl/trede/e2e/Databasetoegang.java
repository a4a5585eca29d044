// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who comes into the databases, and what each may do there. */
interface Databasetoegang {

    /** What PostgreSQL answers: not let in at all, and let in but without the right. */
    String NIET_TOEGELATEN = "28000";

    String GEEN_RECHT = "42501";

    /** Of the system that is tried. */
    Sleutelbos sleutels();

    @Test
    default void deDatabaseVraagtTlsEnHetEigenWachtwoord() throws Exception {
        String wachtwoord = sleutels().geheim("realisatie", "quarkus.datasource.password");
        try (Connection met = sleutels()
                .database("realisatie", "realisatie_app", wachtwoord, sleutels().tls())) {
            assertThat(tekst(met, "SELECT version FROM pg_stat_ssl WHERE ssl AND pid = pg_backend_pid()"))
                    .isEqualTo("TLSv1.3");
        }
        try (Connection beheerder =
                sleutels().database("postgres", "postgres", "", sleutels().tls("beheerder"))) {
            assertThat(
                            tekst(
                                    beheerder,
                                    "SELECT string_agg(type || ' ' || auth_method, ', ' ORDER BY rule_number) FROM pg_hba_file_rules"))
                    .isEqualTo("hostssl cert, hostssl scram-sha-256");
        }
        Map<String, String> zonderTls = Map.of("sslmode", "disable");
        assertGeweigerd("realisatie", "realisatie_app", wachtwoord, zonderTls, NIET_TOEGELATEN, "no encryption");
        assertGeweigerd(
                "realisatie", "realisatie_app", "realisatie_app", sleutels().tls(), "28P01", "password");
        assertGeweigerd("postgres", "postgres", "postgres", sleutels().tls(), NIET_TOEGELATEN, "certificate");
        Map<String, String> alsRealisatie = sleutels().tls("realisatie");
        assertGeweigerd("postgres", "postgres", "postgres", alsRealisatie, NIET_TOEGELATEN, "certificate");
        assertThatThrownBy(() -> sleutels()
                        .database(
                                "realisatie",
                                "realisatie_app",
                                wachtwoord,
                                Map.of(
                                        "sslmode",
                                        "verify-full",
                                        "sslfactory",
                                        "org.postgresql.ssl.DefaultJavaSSLFactory")))
                .as("signed by none of the authorities of Java")
                .isInstanceOf(SQLException.class)
                .hasStackTraceContaining("PKIX path");
    }

    @Test
    default void elkeGebruikerVanDeDatabaseKomtAlleenInZijnEigenDatabase() {
        for (String dienst : Sleutelbos.DIENSTEN) {
            for (String gebruiker : List.of("app", "owner")) {
                String wachtwoord = sleutels()
                        .geheim(
                                dienst,
                                gebruiker.equals("app") ? "quarkus.datasource.password" : "quarkus.flyway.password");
                for (String database :
                        List.of("taakstelling", "realisatie", "toezicht", "notificatie", "postgres", "template1")) {
                    if (!database.equals(dienst)) {
                        assertGeweigerd(
                                database,
                                dienst + "_" + gebruiker,
                                wachtwoord,
                                sleutels().tls(),
                                GEEN_RECHT,
                                "permission denied for database \"" + database + "\"");
                    }
                }
            }
        }
    }

    @Test
    default void alsWieEenDienstWerktHeeftGeenTabelEnMaaktErGeen() throws Exception {
        for (String dienst : Sleutelbos.DIENSTEN) {
            String app = dienst + "_app";
            String wachtwoord = sleutels().geheim(dienst, "quarkus.datasource.password");
            try (Connection database =
                    sleutels().database(dienst, app, wachtwoord, sleutels().tls())) {
                assertThat(tekst(database, eigendom(app))).as(app).isEqualTo("0");
                assertThat(Integer.parseInt(tekst(database, eigendom(dienst + "_owner"))))
                        .as("owned by the owner")
                        .isGreaterThan(5);
                assertThat(
                                tekst(
                                        database,
                                        "SELECT concat_ws(' ', rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication) FROM pg_roles WHERE rolname = current_user"))
                        .isEqualTo("f f f f f");
                for (String wens : List.of(
                        "CREATE TABLE eigen (id int)",
                        "CREATE SCHEMA eigen",
                        "ALTER TABLE outbox DISABLE ROW LEVEL SECURITY",
                        "SET ROLE " + dienst + "_owner",
                        "SELECT pg_read_file('postgresql.conf')")) {
                    assertThatThrownBy(() -> doe(database, wens))
                            .as(app + ": " + wens)
                            .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState())
                                    .isEqualTo(GEEN_RECHT));
                }
            }
        }
    }

    private void assertGeweigerd(
            String database, String gebruiker, String wachtwoord, Map<String, String> hoe, String code, String reden) {
        assertThatThrownBy(() -> sleutels().database(database, gebruiker, wachtwoord, hoe))
                .as(gebruiker + " in " + database)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(code))
                .hasMessageContaining(reden);
    }

    private static String eigendom(String gebruiker) {
        return "SELECT count(*) FROM pg_class WHERE pg_get_userbyid(relowner) = '" + gebruiker + "'";
    }

    private static void doe(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String tekst(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rij = statement.executeQuery(sql)) {
            rij.next();
            return rij.getString(1);
        }
    }
}
