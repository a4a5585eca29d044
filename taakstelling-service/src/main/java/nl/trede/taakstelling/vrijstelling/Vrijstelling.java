// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.Vastlegging;

/**
 * A gemeente that has to house nobody, or fewer, for a while.
 *
 * @param vanaf first day
 * @param tot first day on which it no longer holds; null when the end is not known
 * @param aantal persons that stay to be housed each halfjaar; zero when wholly exempt
 * @param grond why: an aanmeldcentrum
 */
public record Vrijstelling(
        Gemeentecode gemeente, LocalDate vanaf, LocalDate tot, int aantal, String grond, String bron) {

    /** The first halfjaar that begins in the span, when the span is long enough. */
    Halfjaar eersteHalfjaar() {
        var halfjaar = Halfjaar.van(vanaf);
        return geldtIn(halfjaar) ? halfjaar : halfjaar.volgende();
    }

    /** Whether the halfjaar begins in the span. */
    public boolean geldtIn(Halfjaar halfjaar) {
        var dag = halfjaar.eersteDag();
        return !vanaf.isAfter(dag) && (tot == null || tot.isAfter(dag));
    }

    /**
     * What the taakstelling becomes.
     *
     * @param nu what is in force; its datum is kept when that is later, so that the new version is in force
     */
    public Vastlegging in(Vastlegging nu) {
        var datum = nu.datum().isAfter(vanaf) ? nu.datum() : vanaf;
        return new Vastlegging(aantal, Soort.CORRECTIE, datum, "vrijstelling, " + grond + "; " + bron);
    }
}
