// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import java.time.LocalDate;
import nl.trede.toezicht.saldo.Bijstelling;

/** The last change of a taakstelling, with the national one that came along. */
record BijstellingBericht(
        String soort, int van, int naar, LocalDate datum, Integer landelijkVan, Integer landelijkNaar) {

    private static final String CORRECTIE = "CORRECTIE";

    /** Null when the taakstelling did not change. */
    static BijstellingBericht van(Bijstelling bijstelling, Bijstelling landelijk) {
        return bijstelling == null
                ? null
                : new BijstellingBericht(
                        CORRECTIE.equals(bijstelling.soort()) ? CORRECTIE : "BIJSTELLING",
                        bijstelling.van(),
                        bijstelling.naar(),
                        bijstelling.datum(),
                        landelijk == null ? null : landelijk.van(),
                        landelijk == null ? null : landelijk.naar());
    }
}
