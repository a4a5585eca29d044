// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.register.Gemeente;

/**
 * What a person wants to decide, as it was sent: anything but the gemeente can be missing or wrong.
 *
 * @param beoordeling the proposal it rests on; null = the newest over that halfjaar, if there is one
 * @param oordeel code in the beleid; null = that of the beoordeling
 * @param termijn null = what the beleid gives for the document that the beoordeling asks
 */
public record VoorgenomenBesluit(
        Gemeente gemeente,
        Besluitsoort soort,
        Halfjaar halfjaar,
        LocalDate datum,
        Integer trede,
        String grond,
        LocalDate meetpunt,
        String motivering,
        UUID beoordeling,
        String oordeel,
        VoorgenomenTermijn termijn,
        String orgaan,
        String kenmerk) {

    public VoorgenomenBesluit {
        grond = tekst(grond);
        motivering = tekst(motivering);
        oordeel = tekst(oordeel);
        orgaan = tekst(orgaan);
        kenmerk = tekst(kenmerk);
    }

    /** The same besluit asked again has the same text. */
    String herkenning() {
        return Arrays.asList(
                        soort,
                        halfjaar,
                        datum,
                        trede,
                        grond,
                        meetpunt,
                        motivering,
                        beoordeling,
                        oordeel,
                        termijn,
                        orgaan,
                        kenmerk)
                .toString();
    }

    /** Blank is not given. */
    static String tekst(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }
}
