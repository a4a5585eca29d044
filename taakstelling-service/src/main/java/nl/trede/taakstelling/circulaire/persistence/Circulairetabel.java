// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.circulaire.Bestandsvorm;
import nl.trede.taakstelling.circulaire.Kolomtoewijzing;
import nl.trede.taakstelling.circulaire.Kop;
import nl.trede.taakstelling.circulaire.Opdracht;
import nl.trede.taakstelling.taakstelling.Soort;

/** The rows of annexes, on a connection of the caller's transaction. */
record Circulairetabel(Connection verbinding) {

    void voegToe(UUID id, Opdracht opdracht, Bestandsvorm vorm, String sha256, Instant nu) throws SQLException {
        doe(
                "insert into circulaire (id, halfjaar, bron, datum, soort, vorm, sha256, kopregel, kolommen,"
                        + " ontvangen_op) values (?, ?, ?, ?, ?, ?, ?, 0, '{}', ?)",
                id,
                opdracht.halfjaar().toString(),
                opdracht.bron(),
                opdracht.datum(),
                opdracht.soort().name(),
                vorm.name(),
                sha256,
                Timestamp.from(nu));
    }

    void bewaarKop(UUID id, Kop kop) throws SQLException {
        doe(
                "update circulaire set kopregel = ?, kolommen = ? where id = ?",
                kop.regel(),
                verbinding.createArrayOf("text", kop.kolommen().toArray()),
                id);
    }

    void bewaarToewijzing(UUID id, Kolomtoewijzing toewijzing) throws SQLException {
        doe(
                "update circulaire set gemeente_kolom = ?, naam_kolom = ?, aantal_kolom = ?, halfjaar_kolom = ? where"
                        + " id = ?",
                toewijzing.gemeente(),
                toewijzing.naam(),
                toewijzing.aantal(),
                toewijzing.halfjaar(),
                id);
    }

    void onthoudToewijzing(String bron, Kolomtoewijzing toewijzing) throws SQLException {
        doe(
                """
                insert into kolomtoewijzing (bron, gemeente_kolom, naam_kolom, aantal_kolom, halfjaar_kolom)
                values (?, ?, ?, ?, ?)
                on conflict (bron) do update set gemeente_kolom = excluded.gemeente_kolom, naam_kolom = excluded.naam_kolom,
                    aantal_kolom = excluded.aantal_kolom, halfjaar_kolom = excluded.halfjaar_kolom""",
                bron,
                toewijzing.gemeente(),
                toewijzing.naam(),
                toewijzing.aantal(),
                toewijzing.halfjaar());
    }

    Optional<Kolomtoewijzing> onthouden(String bron) throws SQLException {
        try (var vraag = verbinding.prepareStatement("select * from kolomtoewijzing where bron = ?")) {
            vraag.setString(1, bron);
            var rij = vraag.executeQuery();
            return rij.next() ? Optional.of(toewijzing(rij)) : Optional.empty();
        }
    }

    /** The one with the same file and the same words that is not confirmed yet; nobody else adds it until the transaction ends. */
    Optional<UUID> open(Opdracht opdracht, String sha256) throws SQLException {
        doe("select pg_advisory_xact_lock(hashtextextended(?, 0))", "circulaire " + sha256);
        try (var vraag = verbinding.prepareStatement("select id from circulaire where bevestigd_op is null"
                + " and sha256 = ? and halfjaar = ? and bron = ? and datum = ? and soort = ?")) {
            vraag.setString(1, sha256);
            vraag.setString(2, opdracht.halfjaar().toString());
            vraag.setString(3, opdracht.bron());
            vraag.setObject(4, opdracht.datum());
            vraag.setString(5, opdracht.soort().name());
            var rij = vraag.executeQuery();
            return rij.next() ? Optional.of(rij.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    /** Locked until the transaction ends. */
    Optional<CirculaireView> vergrendel(UUID id) throws SQLException {
        return lees("select * from circulaire where id = ? for update", id).stream()
                .findFirst();
    }

    Optional<CirculaireView> zoek(UUID id) throws SQLException {
        return lees("select * from circulaire where id = ?", id).stream().findFirst();
    }

    List<CirculaireView> lijst(Circulairevraag vraag, int hoogstens, int vanaf) throws SQLException {
        return lees(
                "select * from circulaire" + Circulairevraag.WAAR + " order by " + vraag.volgorde().orderBy
                        + " limit ? offset ?",
                Stream.concat(vraag.waarden(), Stream.of(hoogstens, vanaf)).toArray());
    }

    long aantal(Circulairevraag vraag) throws SQLException {
        try (var opdracht = verbinding.prepareStatement("select count(*) from circulaire" + Circulairevraag.WAAR)) {
            var waarden = vraag.waarden().toArray();
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            var rij = opdracht.executeQuery();
            rij.next();
            return rij.getLong(1);
        }
    }

    Map<Gemeentecode, Integer> aantallen(UUID id) throws SQLException {
        try (var vraag =
                verbinding.prepareStatement("select gemeente, aantal from circulairecijfer where circulaire = ?")) {
            vraag.setObject(1, id);
            var aantallen = new HashMap<Gemeentecode, Integer>();
            for (var rij = vraag.executeQuery(); rij.next(); ) {
                aantallen.put(new Gemeentecode(rij.getString(1)), rij.getInt(2));
            }
            return aantallen;
        }
    }

    void doe(String sql, Object... waarden) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            opdracht.execute();
        }
    }

    private List<CirculaireView> lees(String sql, Object... waarden) throws SQLException {
        try (var vraag = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                vraag.setObject(i + 1, waarden[i]);
            }
            var gevonden = new ArrayList<CirculaireView>();
            for (var rij = vraag.executeQuery(); rij.next(); ) {
                gevonden.add(view(rij));
            }
            return gevonden;
        }
    }

    private static CirculaireView view(ResultSet rij) throws SQLException {
        var bevestigd = rij.getTimestamp("bevestigd_op");
        return new CirculaireView(
                rij.getObject("id", UUID.class),
                Halfjaar.lees(rij.getString("halfjaar")),
                rij.getString("bron"),
                rij.getObject("datum", LocalDate.class),
                Soort.valueOf(rij.getString("soort")),
                Bestandsvorm.valueOf(rij.getString("vorm")),
                rij.getInt("kopregel"),
                List.of((String[]) rij.getArray("kolommen").getArray()),
                toewijzing(rij),
                rij.getString("bezwaar"),
                rij.getTimestamp("ontvangen_op").toInstant(),
                bevestigd == null ? null : bevestigd.toInstant());
    }

    private static Kolomtoewijzing toewijzing(ResultSet rij) throws SQLException {
        return new Kolomtoewijzing(
                rij.getString("gemeente_kolom"),
                rij.getString("naam_kolom"),
                rij.getString("aantal_kolom"),
                rij.getString("halfjaar_kolom"));
    }
}
