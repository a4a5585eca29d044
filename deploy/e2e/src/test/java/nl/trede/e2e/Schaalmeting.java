// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/**
 * What the running system has used until now.
 *
 * @param gebeurtenissen events recorded, by service
 * @param rijen live rows in all tables but the outbox
 * @param topics bytes of the topics of the services, one copy
 * @param databases bytes on disk
 * @param wal bytes that PostgreSQL wrote to its log
 * @param processor seconds of processor, by process; not of PostgreSQL, which stands on its own
 */
record Schaalmeting(
        Map<String, Double> gebeurtenissen,
        double rijen,
        double topics,
        double databases,
        double wal,
        Map<String, Double> processor) {

    private static final List<String> DIENSTEN = List.of("taakstelling", "realisatie", "toezicht", "notificatie");

    static Schaalmeting van(Trede trede) throws Exception {
        Map<String, Double> gebeurtenissen = new TreeMap<>();
        double rijen = 0;
        double databases = 0;
        double wal = 0;
        for (String dienst : DIENSTEN) {
            try (Connection database = verbinding(trede, dienst)) {
                gebeurtenissen.put(dienst, getal(database, "SELECT count(*) FROM outbox"));
                rijen += rijen(database);
                databases += getal(database, "SELECT pg_database_size(current_database())");
                wal = getal(database, "SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn");
            }
        }
        Map<String, Double> processor = new TreeMap<>();
        for (String naam : List.of("kafka", "taakstelling", "realisatie", "toezicht", "notificatie")) {
            processor.put(naam, seconden(trede.pid(naam)));
        }
        return new Schaalmeting(gebeurtenissen, rijen, topics(trede.broker()), databases, wal, processor);
    }

    /** Whether no event waits to be sent. */
    static boolean isVerstuurd(Trede trede) {
        return DIENSTEN.stream().allMatch(dienst -> {
            try (Connection database = verbinding(trede, dienst)) {
                return getal(database, "SELECT count(*) FROM outbox WHERE state <> 'SENT'") == 0;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    Schaalmeting min(Schaalmeting voor) {
        return new Schaalmeting(
                min(gebeurtenissen, voor.gebeurtenissen),
                rijen - voor.rijen,
                topics - voor.topics,
                databases - voor.databases,
                wal - voor.wal,
                min(processor, voor.processor));
    }

    long gebeurtenissen(String dienst) {
        return gebeurtenissen.get(dienst).longValue();
    }

    double bytesPerGebeurtenis() {
        return topics / alle();
    }

    double rijenPerGebeurtenis() {
        return rijen / alle();
    }

    double databasePerGebeurtenis() {
        return databases / alle();
    }

    private double alle() {
        return gebeurtenissen.values().stream().mapToDouble(n -> n).sum();
    }

    String verslag(int gemeenten, int weken, Duration duur) {
        StringBuilder tekst = new StringBuilder("| gemeten | |\n|---|---|\n");
        regel(tekst, "gemeenten × weken", "%d × %d", gemeenten, weken);
        regel(tekst, "gebeurtenissen", "%.0f %s", alle(), gebeurtenissen);
        regel(
                tekst,
                "tot de laatste stand er is",
                "%d s, %.0f gebeurtenissen per seconde",
                duur.toSeconds(),
                alle() * 1000 / duur.toMillis());
        regel(tekst, "bytes op een topic per gebeurtenis", "%.0f", bytesPerGebeurtenis());
        regel(tekst, "rijen per gebeurtenis, zonder outbox", "%.2f", rijenPerGebeurtenis());
        regel(tekst, "bytes in de databases per gebeurtenis, met outbox", "%.0f", databasePerGebeurtenis());
        regel(tekst, "bytes in het logboek van PostgreSQL per gebeurtenis", "%.0f", wal / alle());
        processor.forEach(
                (naam, tijd) -> regel(tekst, "processor per gebeurtenis, " + naam, "%.2f ms", tijd * 1000 / alle()));
        return tekst.toString();
    }

    private static void regel(StringBuilder tekst, String wat, String vorm, Object... waarden) {
        tekst.append("| ")
                .append(wat)
                .append(" | ")
                .append(String.format(Locale.ROOT, vorm, waarden))
                .append(" |\n");
    }

    private static Map<String, Double> min(Map<String, Double> na, Map<String, Double> voor) {
        Map<String, Double> verschil = new TreeMap<>();
        na.forEach((naam, waarde) -> verschil.put(naam, waarde - voor.get(naam)));
        return verschil;
    }

    private static double rijen(Connection database) throws SQLException {
        double rijen = 0;
        try (var vraag = database.createStatement();
                var tabellen = vraag.executeQuery(
                        "SELECT quote_ident(relname) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'outbox'")) {
            while (tabellen.next()) {
                rijen += getal(database, "SELECT count(*) FROM " + tabellen.getString(1));
            }
        }
        return rijen;
    }

    /** As the owner, who sees every row. */
    private static Connection verbinding(Trede trede, String dienst) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + trede.databasePort() + "/" + dienst,
                dienst + "_owner",
                dienst + "_owner");
    }

    private static double getal(Connection database, String vraag) throws SQLException {
        try (var opdracht = database.createStatement();
                var rij = opdracht.executeQuery(vraag)) {
            rij.next();
            return rij.getDouble(1);
        }
    }

    private static double topics(String broker) throws Exception {
        try (Admin beheer = Admin.create(Map.of("bootstrap.servers", broker))) {
            return beheer.describeLogDirs(List.of(1)).allDescriptions().get().values().stream()
                    .flatMap(mappen -> mappen.values().stream())
                    .flatMap(map -> map.replicaInfos().entrySet().stream())
                    .filter(deel -> deel.getKey().topic().matches("[a-z]+\\.v1"))
                    .mapToDouble(deel -> deel.getValue().size())
                    .sum();
        }
    }

    /** Of the process and of those that it made. */
    private static double seconden(long pid) {
        ProcessHandle proces = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(proces), proces.descendants())
                .map(deel -> deel.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(tijd -> tijd.toMillis() / 1000.0)
                .sum();
    }
}
