// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Soort;

/**
 * The announcement of a national number (Huisvestingswet 2014, art. 29 lid 1 a).
 *
 * @param staatscourant reference; null when not known
 * @param minister the office that announced, never a name; null when not known
 */
public record Bekendmaking(String staatscourant, String minister) {

    public static final Bekendmaking ONBEKEND = new Bekendmaking(null, null);

    private static final int WEKEN = 13;

    /** Whether the other tells something that this does not; a part that the other does not tell is no difference. */
    boolean wijktAf(Bekendmaking andere) {
        return isAnders(staatscourant, andere.staatscourant) || isAnders(minister, andere.minister);
    }

    private static boolean isAnders(String een, String ander) {
        return ander != null && !ander.equals(een);
    }

    /** Last day on which the announcement is in time: thirteen weeks before the halfjaar begins. */
    public static LocalDate uiterlijk(Halfjaar halfjaar) {
        return halfjaar.eersteDag().minusWeeks(WEKEN);
    }

    /** Whether it came too late. Accepted all the same (rule 3). A prognose, bijstelling or correctie has no such term. */
    public static boolean teLaat(Halfjaar halfjaar, Soort soort, LocalDate datum) {
        return soort == Soort.VASTSTELLING && datum.isAfter(uiterlijk(halfjaar));
    }
}
