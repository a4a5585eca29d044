// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.database;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.security.Gemeentezicht;

/** Asks the database of the service, which was told who asks (AccessOnAcquire). */
@Singleton
public class RegisterSight implements Gemeentezicht {

    private final DataSource database;

    RegisterSight(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean ziet(Gemeentecode gemeente) {
        return ask("SELECT ? IN (SELECT ziet_gemeenten())", gemeente);
    }

    @Override
    public Set<Gemeentecode> zichtbaar(Collection<Gemeentecode> gemeenten) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(
                        "SELECT code FROM unnest(?) code WHERE ziet_alles() OR code IN (SELECT ziet_gemeenten())")) {
            question.setArray(
                    1,
                    connection.createArrayOf(
                            "text", gemeenten.stream().map(Gemeentecode::code).toArray()));
            try (var answer = question.executeQuery()) {
                var seen = new HashSet<Gemeentecode>();
                while (answer.next()) {
                    seen.add(new Gemeentecode(answer.getString(1)));
                }
                return seen;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not tell which gemeenten are seen", e);
        }
    }

    @Override
    public boolean legtVast(Gemeentecode gemeente) {
        return ask("SELECT legt_vast(?)", gemeente);
    }

    private boolean ask(String sql, Gemeentecode gemeente) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(sql)) {
            question.setString(1, gemeente.code());
            try (var answer = question.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not tell which gemeenten are seen", e);
        }
    }
}
