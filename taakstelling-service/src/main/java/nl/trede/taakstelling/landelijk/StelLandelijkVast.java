// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk;

import java.util.List;
import nl.trede.begrippen.Bezwaar;
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
        return voor(halfjaar, vastlegging, Bekendmaking.ONBEKEND);
    }

    /** @param bekendmaking kept with a new version; a version that is known already keeps its own, and another one of it is refused */
    public Uitkomst voor(Halfjaar halfjaar, Vastlegging vastlegging, Bekendmaking bekendmaking) {
        var bezwaren = bezwaren(halfjaar);
        if (!bezwaren.isEmpty()) {
            return new Uitkomst.Geweigerd(bezwaren);
        }
        var uitkomst = taakstellingen.vergrendel(halfjaar).neem(vastlegging);
        if (uitkomst instanceof Uitkomst.Vastgelegd nieuw) {
            taakstellingen.bewaar(halfjaar, nieuw, bekendmaking);
            meldingen.vastgesteld(halfjaar, nieuw);
        }
        return uitkomst instanceof Uitkomst.AlBekend bekend
                        && taakstellingen
                                .bekendmaking(halfjaar, bekend.versie())
                                .wijktAf(bekendmaking)
                ? new Uitkomst.Strijdig(
                        "dit aantal is al vastgelegd met een andere vindplaats of een ander ambt; leg die wijziging vast als correctie")
                : uitkomst;
    }

    /** What stands in the way of a national taakstelling over the halfjaar; empty when nothing does. */
    public List<Bezwaar> bezwaren(Halfjaar halfjaar) {
        return taakstellingen.regime().bezwaarTegen(halfjaar).stream()
                .map(reden -> new Bezwaar("halfjaar", reden))
                .toList();
    }
}
