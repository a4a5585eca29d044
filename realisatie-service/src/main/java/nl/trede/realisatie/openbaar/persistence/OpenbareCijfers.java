// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.openbaar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.realisatie.openbaar.Afscherming;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The figures that count now, as anyone may know them. */
@ApplicationScoped
public class OpenbareCijfers {

    /** As it is, not yet hidden. */
    public record Rij(
            String gemeente, String naam, String provincie, LocalDate peildatum, int gehuisvest, String status) {}

    private static final String VRAAG =
            """
            SELECT r.gemeente, g.naam, g.provincie, r.peildatum, r.gehuisvest, r.status
            FROM realisatie r JOIN gemeente g ON g.code = r.gemeente
            WHERE r.geldend AND r.halfjaar = ? AND (?::text IS NULL OR g.provincie = ?)
                AND (?::date IS NULL OR r.peildatum = ?)
            ORDER BY r.peildatum, r.gemeente""";

    private final DataSource database;
    private final Afscherming afscherming;

    OpenbareCijfers(DataSource database, @ConfigProperty(name = "trede.openbaar.onder", defaultValue = "0") int onder) {
        this.database = database;
        this.afscherming = new Afscherming(onder);
    }

    public Afscherming afscherming() {
        return afscherming;
    }

    /** By peildatum and gemeente; each filter but the halfjaar may be null. */
    public List<Rij> van(Halfjaar halfjaar, Provinciecode provincie, LocalDate peildatum) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(VRAAG)) {
            var code = provincie == null ? null : provincie.code();
            vraag.setString(1, halfjaar.toString());
            vraag.setString(2, code);
            vraag.setString(3, code);
            vraag.setObject(4, peildatum, java.sql.Types.DATE);
            vraag.setObject(5, peildatum, java.sql.Types.DATE);
            var gevonden = new ArrayList<Rij>();
            for (var rij = vraag.executeQuery(); rij.next(); ) {
                gevonden.add(new Rij(
                        rij.getString(1),
                        rij.getString(2),
                        rij.getString(3),
                        rij.getObject(4, LocalDate.class),
                        rij.getInt(5),
                        rij.getString(6)));
            }
            return gevonden;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read figures", e);
        }
    }
}
