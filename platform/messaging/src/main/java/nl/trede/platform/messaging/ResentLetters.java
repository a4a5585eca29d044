// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Which dead letters were sent again. */
@ApplicationScoped
class ResentLetters {

    private final DataSource database;

    ResentLetters(DataSource database) {
        this.database = database;
    }

    /** Notes it in the caller's transaction; false when it was noted before. Of two at once the second waits for the first. */
    boolean add(DeadLetter letter, DeadLetter.Resent resent) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO dead_letter_resent VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, letter.id().topic());
            insert.setInt(2, letter.id().partition());
            insert.setLong(3, letter.id().offset());
            insert.setObject(4, letter.setAsideAt().atOffset(ZoneOffset.UTC));
            insert.setObject(5, resent.at().atOffset(ZoneOffset.UTC));
            insert.setString(6, resent.by());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not note that a dead letter is sent again", e);
        }
    }

    /** Of those among these that were. */
    Map<DeadLetter.Id, DeadLetter.Resent> of(Collection<DeadLetter> letters) {
        var found = new HashMap<DeadLetter.Id, DeadLetter.Resent>();
        if (letters.isEmpty()) {
            return found;
        }
        var moments = new HashMap<DeadLetter.Id, Instant>();
        letters.forEach(letter -> moments.put(letter.id(), letter.setAsideAt()));
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "SELECT topic, partition_nr, position, set_aside_at, resent_at, resent_by FROM dead_letter_resent"
                                + " WHERE topic = ANY (?) AND set_aside_at >= ?")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            letters.stream()
                                    .map(letter -> letter.id().topic())
                                    .distinct()
                                    .toArray()));
            var oldest =
                    moments.values().stream().min(Comparator.naturalOrder()).orElseThrow();
            query.setObject(2, oldest.atOffset(ZoneOffset.UTC));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var id = new DeadLetter.Id(row.getString(1), row.getInt(2), row.getLong(3));
                    if (row.getObject(4, OffsetDateTime.class).toInstant().equals(moments.get(id))) {
                        found.put(
                                id,
                                new DeadLetter.Resent(
                                        row.getObject(5, OffsetDateTime.class).toInstant(), row.getString(6)));
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read which dead letters were sent again", e);
        }
    }
}
