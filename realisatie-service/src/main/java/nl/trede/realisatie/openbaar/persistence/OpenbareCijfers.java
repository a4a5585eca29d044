// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.openbaar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.database.Elevation;
import nl.trede.realisatie.openbaar.Afscherming;
import nl.trede.realisatie.realisatie.persistence.Vraag;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The figures that count now, as anyone may know them. */
@ApplicationScoped
public class OpenbareCijfers {

    /** As it is, not yet hidden. */
    public record Rij(
            String gemeente, String naam, String provincie, LocalDate peildatum, int gehuisvest, String status) {

        static Rij van(ResultSet rij) throws SQLException {
            return new Rij(
                    rij.getString(1),
                    rij.getString(2),
                    rij.getString(3),
                    rij.getObject(4, LocalDate.class),
                    rij.getInt(5),
                    rij.getString(6));
        }
    }

    private static final String KOLOMMEN =
            "SELECT r.gemeente, g.naam, g.provincie, r.peildatum, r.gehuisvest, r.status";
    private static final String UIT =
            "FROM realisatie r JOIN gemeente g ON g.code = r.gemeente WHERE r.geldend AND r.halfjaar = ?";

    private final DataSource database;
    private final Elevation elevation;
    private final Afscherming afscherming;

    OpenbareCijfers(
            DataSource database,
            Elevation elevation,
            @ConfigProperty(name = "trede.openbaar.onder", defaultValue = "0") int onder) {
        this.database = database;
        this.elevation = elevation;
        this.afscherming = new Afscherming(onder);
    }

    public Afscherming afscherming() {
        return afscherming;
    }

    /** By peildatum and gemeente, of every gemeente for everyone; each filter but the halfjaar may be null. Within a transaction. */
    public List<Rij> van(Halfjaar halfjaar, Provinciecode provincie, LocalDate peildatum) {
        var vraag = new Vraag(UIT, halfjaar.toString());
        if (provincie != null) {
            vraag.en("g.provincie = ?", provincie.code());
        }
        if (peildatum != null) {
            vraag.en("r.peildatum = ?", peildatum);
        }
        return elevation.asSystem(() -> vraag.lijst(database, KOLOMMEN, "ORDER BY r.peildatum, r.gemeente", Rij::van));
    }
}
