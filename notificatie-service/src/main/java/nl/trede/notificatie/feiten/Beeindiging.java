// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;

/**
 * A voornemen or indeplaatsstelling ends (rule 63).
 *
 * @param cohort halfjaar that the achterstand was from; null when it was about the total
 * @param personen persons it was about
 * @param begonnenOp day of the voornemen or besluit that ends
 * @param cijfer the figure that showed that it was met in time; null when it is not about a figure
 * @param motivering null without one
 */
public record Beeindiging(
        int spoor,
        Halfjaar cohort,
        int personen,
        Wijze wijze,
        Fase fase,
        LocalDate begonnenOp,
        Bewijs cijfer,
        String motivering)
        implements Gebeurtenis {

    /** Met in time; withdrawn since the gemeente will comply (article 124d); or carried out by the province. */
    public enum Wijze {
        VERVALLEN,
        INGETROKKEN,
        UITGEVOERD
    }

    /** What ends. */
    public enum Fase {
        VOORNEMEN,
        BESLUIT
    }

    /** A figure; resterend in persons of what this track asked. */
    public record Bewijs(Halfjaar halfjaar, LocalDate peildatum, int resterend) {}

    @Override
    public Aanleiding aanleiding() {
        return Aanleiding.BEEINDIGING;
    }

    @Override
    public String naam() {
        return "beeindiging";
    }
}
