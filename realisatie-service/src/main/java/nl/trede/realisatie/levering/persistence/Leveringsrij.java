// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag.Status;
import nl.trede.realisatie.levering.Leveringsverslag.Telling;
import nl.trede.realisatie.realisatie.Realisatiestatus;

/** The row of a levering while it is dealt with: one file has one row, however often it comes. */
final class Leveringsrij {

    private static final String ZOEK =
            """
            SELECT id, status FROM levering
            WHERE sha256 = ? AND inhoud = ? AND vorm = ? AND bron = ? AND coalesce(gevraagde_status, '') = ?
                AND coalesce(toewijzing, 0) = ?""";
    private static final String NIEUW =
            """
            INSERT INTO levering (id, ontvangen_op, inhoud, vorm, bron, gevraagde_status, bestandsnaam, sha256, grootte,
                toewijzing, status)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'GEWEIGERD')""";
    private static final String ONTVANGST =
            "INSERT INTO ontvangst (levering, ontvangen_op, kanaal, door, reden, bestandsnaam) VALUES (?, ?, ?, ?, ?, ?) RETURNING id";
    private static final List<String> VERGEET = List.of(
            "DELETE FROM bestandsdeel WHERE levering = ?",
            "DELETE FROM regelfout WHERE levering = ?",
            "UPDATE levering SET status = 'GEWEIGERD', bewaard = false WHERE id = ?");
    private static final String VERWERKT =
            """
            UPDATE levering SET status = 'VERWERKT', aanvaard = aanvaard + ?, ongewijzigd = ? - aanvaard - geparkeerd,
                geparkeerd = geparkeerd + ?, geweigerd = ?, signaleringen = signaleringen + ?,
                eerste_peildatum = ?, laatste_peildatum = ?
            WHERE id = ?""";

    private final Connection verbinding;
    private final Inzending inzending;
    private final UUID nieuw = UUID.randomUUID();
    private UUID id = nieuw;
    private Status eerdereStatus;

    Leveringsrij(Connection verbinding, Inzending inzending) {
        this.verbinding = verbinding;
        this.inzending = inzending;
    }

    UUID id() {
        return id;
    }

    /** Whether the same file came before. */
    boolean herhaling() {
        return eerdereStatus != null;
    }

    /** Whether its lines were dealt with then. */
    boolean eerderVerwerkt() {
        return eerdereStatus == Status.VERWERKT;
    }

    /** One levering at a time from here on: versions of figures are counted without gaps. */
    void vergrendel() throws SQLException {
        try (var opdracht =
                verbinding.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended('levering', 0))")) {
            opdracht.execute();
        }
    }

    /** Finds the levering that brought the same file before. */
    void zoek(String sha256) throws SQLException {
        try (var vraag = verbinding.prepareStatement(ZOEK)) {
            vraag.setString(1, sha256);
            vraag.setString(2, inzending.inhoud().name());
            vraag.setString(3, inzending.vorm().name());
            vraag.setString(4, inzending.bron());
            vraag.setString(
                    5, inzending.status() == null ? "" : inzending.status().name());
            vraag.setInt(6, inzending.toewijzing() == null ? 0 : inzending.toewijzing());
            try (var rij = vraag.executeQuery()) {
                if (rij.next()) {
                    id = rij.getObject(1, UUID.class);
                    eerdereStatus = Status.valueOf(rij.getString(2));
                }
            }
        }
    }

    void bewaar(String sha256, long grootte, OffsetDateTime nu) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(NIEUW)) {
            opdracht.setObject(1, id);
            opdracht.setObject(2, nu);
            opdracht.setString(3, inzending.inhoud().name());
            opdracht.setString(4, inzending.vorm().name());
            opdracht.setString(5, inzending.bron());
            opdracht.setString(6, naam(inzending.status()));
            opdracht.setString(7, inzending.bestandsnaam());
            opdracht.setString(8, sha256);
            opdracht.setLong(9, grootte);
            opdracht.setObject(10, inzending.toewijzing(), Types.INTEGER);
            opdracht.executeUpdate();
        }
    }

    /** Returns the number of the receipt. */
    long ontvangen(OffsetDateTime nu) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(ONTVANGST)) {
            opdracht.setObject(1, id);
            opdracht.setObject(2, nu);
            opdracht.setString(3, inzending.afzender().kanaal().name());
            opdracht.setString(4, inzending.afzender().door());
            opdracht.setString(5, inzending.afzender().reden());
            opdracht.setString(6, inzending.bestandsnaam());
            try (var rij = opdracht.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        }
    }

    /** The content is not kept, whatever came of this file before. */
    void vergeetInhoud() throws SQLException {
        for (var sql : VERGEET) {
            try (var opdracht = verbinding.prepareStatement(sql)) {
                opdracht.setObject(1, id);
                opdracht.executeUpdate();
            }
        }
    }

    /**
     * Keeps what the lines came to. When the file came before, lines that were taken then are counted as unchanged now:
     * they stay counted as taken.
     */
    void verwerkt(Telling telling, LocalDate eerste, LocalDate laatste) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(VERWERKT)) {
            opdracht.setInt(1, telling.aanvaard());
            opdracht.setInt(2, telling.ongewijzigd());
            opdracht.setInt(3, telling.geparkeerd());
            opdracht.setInt(4, telling.geweigerd());
            opdracht.setInt(5, telling.signaleringen());
            opdracht.setObject(6, eerste);
            opdracht.setObject(7, laatste);
            opdracht.setObject(8, id);
            opdracht.executeUpdate();
        }
    }

    /** Why the file as a whole is refused, in the place of what was said before; empty when it is not any more. */
    void bewaarFouten(List<Bestandsfout> fouten) throws SQLException {
        try (var weg = verbinding.prepareStatement("DELETE FROM bestandsfout WHERE levering = ?");
                var erin = verbinding.prepareStatement(
                        "INSERT INTO bestandsfout (levering, veld, reden) VALUES (?, ?, ?)")) {
            weg.setObject(1, id);
            weg.executeUpdate();
            for (var fout : fouten) {
                erin.setObject(1, id);
                erin.setString(2, fout.veld());
                erin.setString(3, fout.reden());
                erin.addBatch();
            }
            erin.executeBatch();
        }
    }

    private static String naam(Realisatiestatus status) {
        return status == null ? null : status.name();
    }
}
