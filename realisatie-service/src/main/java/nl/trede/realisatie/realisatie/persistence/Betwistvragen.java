// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.trede.realisatie.realisatie.Grondslag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is or was disputed of figures, to stand beside them: one query for a page of figures. */
@ApplicationScoped
public class Betwistvragen {

    private static final String KOLOMMEN =
            """
            SELECT b.gemeente, b.halfjaar, b.id, b.peildatum, b.indiener, b.aantal, b.cijfer, s.status, s.op
            """;
    private static final String UIT =
            """
            FROM betwisting b
            JOIN LATERAL (SELECT status, op FROM betwistingstap
                WHERE betwisting = b.id AND op <= ? ORDER BY versie DESC LIMIT 1) s ON true
            WHERE (b.gemeente, b.halfjaar) IN (SELECT g, h FROM unnest(?::text[], ?::text[]) AS gevraagd(g, h))""";

    @Schema(
            name = "BetwistingNaastCijfer",
            description = "Een ander aantal naast het cijfer; het verandert het cijfer niet. Aantallen in personen.")
    public record Naast(
            UUID id,
            @Schema(description = "Van het betwiste cijfer", examples = "2025-01-01") LocalDate peildatum,
            @Schema(description = "GEMEENTE of TOEZICHTHOUDER", examples = "GEMEENTE") String indiener,
            @Schema(description = "Volgens de indiener", examples = "43") int aantal,
            @Schema(description = "Het cijfer toen het werd betwist", examples = "41") int cijfer,
            @Schema(description = "INGEDIEND, IN_ONDERZOEK, OVERGENOMEN of AFGEWEZEN", examples = "INGEDIEND")
                    String status,
            @Schema(description = "Moment van de laatste stap") Instant gewijzigdOp) {}

    /** Those of a gemeente and halfjaar. */
    public record Rij(String gemeente, String halfjaar, Naast betwisting) {

        static Rij van(ResultSet rij) throws SQLException {
            var betwisting = new Naast(
                    rij.getObject(3, UUID.class),
                    rij.getObject(4, LocalDate.class),
                    rij.getString(5),
                    rij.getInt(6),
                    rij.getInt(7),
                    rij.getString(8),
                    rij.getTimestamp(9).toInstant());
            return new Rij(rij.getString(1), rij.getString(2), betwisting);
        }

        /** A sum moves to another day with each huisvesting; what is disputed of it stays beside it. */
        boolean gaatOver(Realisatievragen.Rij cijfer) {
            return gemeente.equals(cijfer.gemeente())
                    && halfjaar.equals(cijfer.halfjaar())
                    && (cijfer.grondslag() == Grondslag.HUISVESTINGEN
                            || betwisting.peildatum().equals(cijfer.peildatum()));
        }
    }

    /** All of some figures. */
    public record Alle(List<Rij> rijen) {

        /** Those beside this figure, the oldest first. */
        public List<Naast> bij(Realisatievragen.Rij cijfer) {
            return rijen.stream()
                    .filter(rij -> rij.gaatOver(cijfer))
                    .map(Rij::betwisting)
                    .toList();
        }
    }

    private final DataSource database;

    Betwistvragen(DataSource database) {
        this.database = database;
    }

    /** @param bekendOp null: as they are now; else as they were at that moment */
    public Alle bij(List<Realisatievragen.Rij> cijfers, Instant bekendOp) {
        if (cijfers.isEmpty()) {
            return new Alle(List.of());
        }
        var gemeenten = cijfers.stream().map(Realisatievragen.Rij::gemeente).toArray(String[]::new);
        var halfjaren = cijfers.stream().map(Realisatievragen.Rij::halfjaar).toArray(String[]::new);
        var moment = bekendOp == null ? Instant.parse("9999-01-01T00:00:00Z") : bekendOp;
        return new Alle(new Vraag(UIT, moment, gemeenten, halfjaren)
                .lijst(database, KOLOMMEN, "ORDER BY b.ingediend_op, b.id", Rij::van));
    }
}
