// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a line of the annex would do.
 *
 * @param gemeente null when it is not known which
 * @param aantal persons; null when the line is refused
 * @param vorigAantal persons, in force now; null when nothing is
 * @param vrijstelling ground of the vrijstelling that the gemeente has in this halfjaar, whose number the annex would replace (rule 10); null when
 *     it has none, or when the line is refused
 * @param veld null unless refused
 */
public record Verschil(
        @Schema(examples = "12") int regel,
        Soort uitslag,
        @Schema(examples = "GM0034") String gemeente,
        @Schema(examples = "Almere") String naam,
        @Schema(examples = "216") Integer aantal,
        @Schema(examples = "336") Integer vorigAantal,
        boolean formule,
        @Schema(
                        description =
                                "Grond van de vrijstelling die in dit halfjaar geldt; bevestigen legt vast wat de bijlage zegt",
                        examples = "aanmeldcentrum")
                String vrijstelling,
        String veld,
        String reden) {

    /** Refused lines occur once for each thing that is wrong with them. */
    @Schema(name = "Verschilsoort")
    public enum Soort {
        NIEUW,
        GEWIJZIGD,
        ONGEWIJZIGD,
        GEWEIGERD;

        public String woord() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
