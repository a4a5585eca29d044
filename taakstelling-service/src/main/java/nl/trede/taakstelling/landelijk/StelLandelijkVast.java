// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk;

import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Uitkomst;
import nl.trede.taakstelling.taakstelling.Vastlegging;

/** Records the national taakstelling over a halfjaar and tells it when it is new. */
public final class StelLandelijkVast {

    private final LandelijkeTaakstellingen taakstellingen;
    private final LandelijkeMeldingen meldingen;

    public StelLandelijkVast(LandelijkeTaakstellingen taakstellingen, LandelijkeMeldingen meldingen) {
        this.taakstellingen = taakstellingen;
        this.meldingen = meldingen;
    }

    public Uitkomst voor(Halfjaar halfjaar, Vastlegging vastlegging) {
        var uitkomst = taakstellingen.vergrendel(halfjaar).neem(vastlegging);
        if (uitkomst instanceof Uitkomst.Vastgelegd nieuw) {
            taakstellingen.bewaar(halfjaar, nieuw);
            meldingen.vastgesteld(halfjaar, nieuw);
        }
        return uitkomst;
    }
}
