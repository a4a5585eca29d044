// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.realisatie.realisatie.Grondslag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which lines a figure was made, and how it came to be what it is. */
@ApplicationScoped
public class Herkomstvragen {

    private static final String LEVERING = "o.levering, %s, l.bron, o.door, o.kanaal, o.bestandsnaam, o.ontvangen_op ";
    private static final String VAN_STAND =
            "SELECT NULL, r.gemeente, r.peildatum, r.gehuisvest, NULL, " + LEVERING.formatted("r.regel");
    private static final String STAND =
            """
            FROM realisatie r JOIN levering l ON l.id = r.levering JOIN LATERAL (
                SELECT * FROM ontvangst o WHERE o.levering = r.levering AND o.ontvangen_op <= r.vastgelegd_op
                ORDER BY o.id DESC LIMIT 1) o ON true
            WHERE r.gemeente = ? AND r.halfjaar = ? AND r.peildatum = ? AND r.versie = ?""";
    private static final String VAN_HUISVESTING =
            "SELECT h.id, h.gemeente, h.datum, h.aantal, h.soort, " + LEVERING.formatted("h.regel");
    private static final String HUISVESTING =
            """
            FROM huisvesting h JOIN ontvangst o ON o.id = h.ontvangst JOIN levering l ON l.id = o.levering
            WHERE h.telt_voor = ? AND h.datum >= ? AND h.datum <= ?
                AND h.actief_vanaf <= ? AND (h.vervallen_op IS NULL OR h.vervallen_op > ?)""";
    private static final String VERSIE =
            """
            SELECT r.peildatum, r.versie, r.gehuisvest, lag(r.gehuisvest) OVER (PARTITION BY r.peildatum ORDER BY r.versie), r.status,
                r.grondslag, r.reden, r.bron, r.levering, r.regel,
                (SELECT o.door FROM ontvangst o WHERE o.levering = r.levering AND o.ontvangen_op <= r.vastgelegd_op ORDER BY o.id DESC LIMIT 1),
                r.vastgelegd_op, r.vervallen_op
            """;

    @Schema(name = "Herkomstregel", description = "Een regel van een levering die in het cijfer zit.")
    public record Regel(
            @Schema(nullable = true, description = "Van een huisvesting", examples = "H-1") String id,
            @Schema(description = "De gemeente die de regel noemt", examples = "GM1730") String gemeente,
            @Schema(description = "De dag van de huisvesting, of de peildatum van de stand") LocalDate datum,
            @Schema(description = "Personen", examples = "23") int aantal,
            @Schema(nullable = true, examples = "HAR") String soort,
            UUID levering,
            @Schema(description = "De regel in die levering", examples = "1") int regel,
            @Schema(examples = "COA") String bron,
            @Schema(description = "Wie leverde; het kanaal als dat niet bekend is", examples = "coa") String door,
            @Schema(examples = "HTTP") String kanaal,
            @Schema(nullable = true) String bestandsnaam,
            Instant ontvangenOp) {

        static Regel van(ResultSet rij) throws SQLException {
            return new Regel(
                    rij.getString(1),
                    rij.getString(2),
                    rij.getObject(3, LocalDate.class),
                    rij.getInt(4),
                    rij.getString(5),
                    rij.getObject(6, UUID.class),
                    rij.getInt(7),
                    rij.getString(8),
                    rij.getString(9),
                    rij.getString(10),
                    rij.getString(11),
                    rij.getTimestamp(12).toInstant());
        }
    }

    @Schema(name = "Cijferversie", description = "Een cijfer zoals het is of was, met wat het veranderde.")
    public record Versierij(
            LocalDate peildatum,
            @Schema(description = "Vanaf 1, per peildatum") int versie,
            @Schema(description = "Personen", examples = "41") int gehuisvest,
            @Schema(nullable = true, description = "Personen volgens de versie ervoor") Integer vorigGehuisvest,
            String status,
            Grondslag grondslag,
            @Schema(nullable = true, description = "Waarom het cijfer veranderde; leeg bij de eerste versie")
                    String reden,
            String bron,
            UUID levering,
            int regel,
            @Schema(description = "Wie leverde; het kanaal als dat niet bekend is") String door,
            Instant vastgelegdOp,
            @Schema(nullable = true, description = "Tot wanneer het gold; leeg: het geldt nog") Instant vervallenOp) {

        static Versierij van(ResultSet rij) throws SQLException {
            return new Versierij(
                    rij.getObject(1, LocalDate.class),
                    rij.getInt(2),
                    rij.getInt(3),
                    rij.getObject(4, Integer.class),
                    rij.getString(5),
                    Grondslag.valueOf(rij.getString(6)),
                    rij.getString(7),
                    rij.getString(8),
                    rij.getObject(9, UUID.class),
                    rij.getInt(10),
                    rij.getString(11),
                    rij.getTimestamp(12).toInstant(),
                    rij.getTimestamp(13) == null ? null : rij.getTimestamp(13).toInstant());
        }
    }

    private final DataSource database;

    Herkomstvragen(DataSource database) {
        this.database = database;
    }

    /** The lines of a figure as it was known at the moment: one for a stand; for a sum as many as were added up, by day. */
    public Vraag.Pagina<Regel> regels(Realisatievragen.Rij cijfer, Instant moment, int overslaan, int hoogstens) {
        if (cijfer.grondslag() == Grondslag.STAND) {
            return new Vraag(STAND, cijfer.gemeente(), cijfer.halfjaar(), cijfer.peildatum(), cijfer.versie())
                    .pagina(database, VAN_STAND, "", Regel::van, overslaan, hoogstens);
        }
        var halfjaar = Halfjaar.lees(cijfer.halfjaar());
        var laatste = cijfer.peildatum().isAfter(halfjaar.laatsteDag()) ? halfjaar.laatsteDag() : cijfer.peildatum();
        return new Vraag(HUISVESTING, cijfer.gemeente(), halfjaar.eersteDag(), laatste, moment, moment)
                .pagina(
                        database,
                        VAN_HUISVESTING,
                        "ORDER BY h.datum, h.ontvangst, h.regel",
                        Regel::van,
                        overslaan,
                        hoogstens);
    }

    /** All versions of all figures of a gemeente in a halfjaar, by peildatum and versie. */
    public Vraag.Pagina<Versierij> versies(Gemeentecode gemeente, Halfjaar halfjaar, int overslaan, int hoogstens) {
        return new Vraag(
                        "FROM realisatie r WHERE r.gemeente = ? AND r.halfjaar = ?",
                        gemeente.code(),
                        halfjaar.toString())
                .pagina(database, VERSIE, "ORDER BY r.peildatum, r.versie", Versierij::van, overslaan, hoogstens);
    }
}
