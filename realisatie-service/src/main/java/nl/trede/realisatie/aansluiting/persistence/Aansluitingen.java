// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aansluiting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.realisatie.realisatie.Onderdeel;
import nl.trede.realisatie.realisatie.persistence.Vraag;
import nl.trede.realisatie.realisatie.persistence.Waarvan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The latest stand of each gemeente and halfjaar beside the huisvestingen up to its peildatum. */
@ApplicationScoped
public class Aansluitingen {

    private static final String KOLOMMEN =
            """
            SELECT gemeente, naam, provincie, halfjaar, peildatum, stand, waarvan, opgeteld, opgeteld_waarvan, stand - opgeteld, levering::text, regel
            """;
    private static final String UIT =
            """
            FROM (
                SELECT s.gemeente, g.naam, g.provincie, s.halfjaar, s.peildatum, s.gehuisvest stand, s.waarvan::text waarvan, s.levering, s.regel,
                    h.opgeteld, h.opgeteld_waarvan
                FROM (
                    SELECT DISTINCT ON (r.gemeente, r.halfjaar) r.* FROM realisatie r WHERE r.geldend AND r.grondslag = 'STAND'%s
                    ORDER BY r.gemeente, r.halfjaar, r.peildatum DESC) s
                JOIN gemeente g ON g.code = s.gemeente
                JOIN LATERAL (
                    SELECT sum(aantal)::integer opgeteld, jsonb_agg(jsonb_build_object('soort', soort, 'aantal', aantal) ORDER BY soort)
                        FILTER (WHERE aantal > 0)::text opgeteld_waarvan
                    FROM (
                        SELECT m.soort, sum(CASE WHEN m.vervallen_op IS NULL AND m.datum <= s.peildatum THEN m.aantal ELSE 0 END) aantal
                        FROM huisvesting m
                        WHERE m.telt_voor = s.gemeente AND m.datum >= %s
                            AND m.datum < (%s + interval '6 months')::date AND m.actief_vanaf IS NOT NULL
                        GROUP BY 1) per_soort) h ON h.opgeteld IS NOT NULL
                WHERE true""";
    /** First day of the halfjaar of a stand, from its text. */
    private static final String BEGIN =
            "make_date(left(s.halfjaar, 4)::integer, CASE WHEN s.halfjaar LIKE '%-II' THEN 7 ELSE 1 END, 1)";

    /** Which are asked; each may be null and then lets all through. */
    public record Filter(Halfjaar halfjaar, Gemeentecode gemeente, Provinciecode provincie, boolean alleenVerschil) {}

    @Schema(
            name = "Aansluiting",
            description = "Een stand naast de opgetelde huisvestingen; de stand is leidend. Aantallen in personen.")
    public record Rij(
            @Schema(examples = "GM1730") String gemeente,
            String naam,
            @Schema(implementation = Provinciecode.class) String provincie,
            @Schema(examples = "2024-II") String halfjaar,
            @Schema(description = "Van de laatste stand; huisvestingen tellen tot en met die dag") LocalDate peildatum,
            @Schema(description = "Volgens de stand", examples = "41") int stand,
            @Schema(description = "Soorten volgens de stand; leeg als alleen het totaal bekend is")
                    List<Onderdeel> standWaarvan,
            @Schema(description = "Opgeteld uit huisvestingen", examples = "40") int huisvestingen,
            @Schema(description = "Soorten volgens de huisvestingen") List<Onderdeel> huisvestingenWaarvan,
            @Schema(description = "Stand min huisvestingen", examples = "1") int verschil,
            @Schema(description = "De levering van de stand") String levering,
            @Schema(description = "De regel in die levering") int regel) {

        static Rij van(ResultSet rij) throws SQLException {
            return new Rij(
                    rij.getString(1),
                    rij.getString(2),
                    rij.getString(3),
                    rij.getString(4),
                    rij.getObject(5, LocalDate.class),
                    rij.getInt(6),
                    Waarvan.lees(rij.getString(7)),
                    rij.getInt(8),
                    rij.getString(9) == null ? List.of() : Waarvan.lees(rij.getString(9)),
                    rij.getInt(10),
                    rij.getString(11),
                    rij.getInt(12));
        }
    }

    private final DataSource database;

    Aansluitingen(DataSource database) {
        this.database = database;
    }

    /** By halfjaar, the latest first, and gemeente. */
    public Vraag.Pagina<Rij> lijst(Filter filter, int overslaan, int hoogstens) {
        var vraag = filter.halfjaar() == null
                ? new Vraag(UIT.formatted("", BEGIN, BEGIN))
                : new Vraag(
                        UIT.formatted(" AND r.halfjaar = ?", BEGIN, BEGIN),
                        filter.halfjaar().toString());
        if (filter.gemeente() != null) {
            vraag.en("s.gemeente = ?", filter.gemeente().code());
        }
        if (filter.provincie() != null) {
            vraag.en("g.provincie = ?", filter.provincie().code());
        }
        vraag.erachter(") aansluiting WHERE true");
        if (filter.alleenVerschil()) {
            vraag.en("stand <> opgeteld");
        }
        return vraag.pagina(database, KOLOMMEN, "ORDER BY halfjaar DESC, gemeente", Rij::van, overslaan, hoogstens);
    }
}
