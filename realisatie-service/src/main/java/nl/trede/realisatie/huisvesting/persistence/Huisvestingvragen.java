// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.trede.realisatie.realisatie.persistence.Vraag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Huisvestingen as they are now, to look at. */
@ApplicationScoped
public class Huisvestingvragen {

    private static final String KOLOMMEN =
            """
            SELECT h.id, CASE WHEN h.actief_vanaf IS NULL THEN 'GEPARKEERD' WHEN h.gemeente IS NULL THEN 'INTREKKING'
                    WHEN h.vervallen_op IS NULL THEN 'GELDEND' WHEN n.gemeente IS NULL THEN 'INGETROKKEN' ELSE 'VERVANGEN' END,
                h.gemeente, h.koppelgemeente, h.datum, h.aantal, h.soort, h.telt_voor, h.betreft, n.id, o.levering, h.regel, o.ontvangen_op
            """;
    private static final String UIT =
            """
            FROM huisvesting h JOIN ontvangst o ON o.id = h.ontvangst
            LEFT JOIN huisvesting n ON n.betreft = h.id AND n.actief_vanaf IS NOT NULL
            """;
    /** From any link back to the first that is known, and from there to the last; a ring that waits for itself is walked once. */
    private static final String KETEN =
            """
            WITH RECURSIVE terug (id, betreft, stap) AS (
                SELECT id, betreft, 0 FROM huisvesting WHERE id = ?
                UNION ALL SELECT h.id, h.betreft, t.stap + 1 FROM terug t JOIN huisvesting h ON h.id = t.betreft WHERE t.stap < 1000)
                CYCLE id SET rond USING weg,
            heen (id, stap) AS (
                SELECT * FROM (SELECT id, 0 FROM terug WHERE NOT rond ORDER BY stap DESC LIMIT 1) begin
                UNION ALL SELECT h.id, k.stap + 1 FROM heen k JOIN huisvesting h ON h.betreft = k.id WHERE k.stap < 1000)
                CYCLE id SET rond USING weg
            """;

    /** What became of a mutatie. */
    public enum Status {
        /** A huisvesting that stands; whether it counts is said by its telregel. */
        GELDEND("h.actief_vanaf IS NOT NULL AND h.gemeente IS NOT NULL AND h.vervallen_op IS NULL"),
        VERVANGEN("h.vervallen_op IS NOT NULL AND h.gemeente IS NOT NULL AND n.gemeente IS NOT NULL"),
        INGETROKKEN("h.vervallen_op IS NOT NULL AND h.gemeente IS NOT NULL AND n.gemeente IS NULL"),
        /** A withdrawal itself. */
        INTREKKING("h.actief_vanaf IS NOT NULL AND h.gemeente IS NULL"),
        /** Waits for one that has not come. */
        GEPARKEERD("h.actief_vanaf IS NULL");

        private final String waar;

        Status(String waar) {
            this.waar = waar;
        }
    }

    /** Which are asked; each may be null and then lets all through. */
    public record Filter(Status status, String gemeente, UUID levering, LocalDate vanaf, LocalDate totEnMet) {}

    @Schema(name = "Huisvesting", description = "Een mutatie zoals zij nu staat. Aantal is in personen.")
    public record Rij(
            @Schema(examples = "H-1") String id,
            @Schema(description = "Of zij geldt, of wat ervoor in de plaats kwam", examples = "GELDEND") Status status,
            @Schema(nullable = true, examples = "GM1730", description = "Leeg bij een intrekking") String gemeente,
            @Schema(nullable = true) String koppelgemeente,
            @Schema(nullable = true, examples = "2024-09-02") LocalDate datum,
            @Schema(nullable = true, examples = "23") Integer aantal,
            @Schema(nullable = true, examples = "HAR") String soort,
            @Schema(nullable = true, description = "De gemeente waarvoor zij telt; leeg: zij telt niet mee")
                    String teltVoor,
            @Schema(nullable = true, description = "Het id dat zij vervangt of intrekt") String betreft,
            @Schema(nullable = true, description = "Geparkeerd: het id waarop zij wacht") String wachtOp,
            @Schema(nullable = true, description = "Het id van wat ervoor in de plaats kwam") String vervangenDoor,
            UUID levering,
            @Schema(description = "De regel in die levering", examples = "1") int regel,
            @Schema(description = "Wanneer de levering binnenkwam") OffsetDateTime ontvangenOp) {

        static Rij van(ResultSet rij) throws SQLException {
            var status = Status.valueOf(rij.getString(2));
            return new Rij(
                    rij.getString(1),
                    status,
                    rij.getString(3),
                    rij.getString(4),
                    rij.getObject(5, LocalDate.class),
                    rij.getObject(6, Integer.class),
                    rij.getString(7),
                    rij.getString(8),
                    rij.getString(9),
                    status == Status.GEPARKEERD ? rij.getString(9) : null,
                    rij.getString(10),
                    rij.getObject(11, UUID.class),
                    rij.getInt(12),
                    rij.getObject(13, OffsetDateTime.class));
        }
    }

    private final DataSource database;

    Huisvestingvragen(DataSource database) {
        this.database = database;
    }

    /** In the order in which they came. */
    public Vraag.Pagina<Rij> lijst(Filter filter, int overslaan, int hoogstens) {
        var vraag = new Vraag(UIT + "WHERE true");
        if (filter.status() != null) {
            vraag.en(filter.status().waar);
        }
        if (filter.gemeente() != null) {
            vraag.en("(h.telt_voor = ? OR h.gemeente = ?)", filter.gemeente(), filter.gemeente());
        }
        if (filter.levering() != null) {
            vraag.en("h.ontvangst IN (SELECT id FROM ontvangst WHERE levering = ?)", filter.levering());
        }
        if (filter.vanaf() != null) {
            vraag.en("h.datum >= ?", filter.vanaf());
        }
        if (filter.totEnMet() != null) {
            vraag.en("h.datum <= ?", filter.totEnMet());
        }
        return vraag.pagina(database, KOLOMMEN, "ORDER BY h.ontvangst, h.regel", Rij::van, overslaan, hoogstens);
    }

    /** Empty when nothing with that id came. */
    public Optional<Rij> een(String id) {
        return new Vraag(UIT + "WHERE h.id = ?", id)
                .lijst(database, KOLOMMEN, "", Rij::van).stream().findFirst();
    }

    /** The chain that this mutatie is part of, from what came first to what decides now. */
    public List<Rij> keten(String id) {
        return new Vraag(UIT + "JOIN heen ON heen.id = h.id WHERE NOT heen.rond")
                .vooraf(KETEN, id)
                .lijst(database, KOLOMMEN, "ORDER BY heen.stap", Rij::van);
    }
}
