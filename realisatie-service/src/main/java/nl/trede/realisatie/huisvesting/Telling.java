// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.realisatie.register.Gemeente;
import nl.trede.realisatie.telregel.Telregel;
import nl.trede.realisatie.telregel.Telregels;

/** Which gemeente a huisvesting counts for by the telregels. */
public record Telling(Telregels telregels) {

    /**
     * What the telregels say.
     *
     * @param voor null: it does not count, or nobody knows
     * @param bezwaar Dutch, why nobody knows; null when the telregels say it
     */
    public record Uitkomst(Gemeentecode voor, String bezwaar) {}

    /** @param koppelgemeente null: the persons are linked to none */
    public Uitkomst van(String soort, Gemeente gemeente, Gemeente koppelgemeente, LocalDate datum) {
        var naarKoppeling = koppelgemeente != null && telregels.plaats(soort) == Telregel.Plaats.KOPPELGEMEENTE;
        var plaats = naarKoppeling ? koppelgemeente : gemeente;
        var geldend = telregels.geldend(soort, plaats.provincie(), datum);
        if (geldend.isEmpty()) {
            return new Uitkomst(null, "er is geen telregel voor %s op %s".formatted(soort, datum));
        }
        return switch (geldend.get().telt()) {
            case JA -> new Uitkomst(plaats.code(), null);
            case NEE -> new Uitkomst(null, null);
            case VAST_TE_STELLEN -> new Uitkomst(null, "of %s meetelt is nog vast te stellen".formatted(soort));
        };
    }
}
