// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;

/** Records the taakstelling of a gemeente over a halfjaar and tells it when it is new. */
public final class StelTaakstellingVast {

    private final Gemeenten gemeenten;
    private final Taakstellingen taakstellingen;
    private final Taakstellingmeldingen meldingen;

    public StelTaakstellingVast(Gemeenten gemeenten, Taakstellingen taakstellingen, Taakstellingmeldingen meldingen) {
        this.gemeenten = gemeenten;
        this.taakstellingen = taakstellingen;
        this.meldingen = meldingen;
    }

    public Uitkomst voor(Halfjaar halfjaar, Gemeentecode code, Vastlegging vastlegging) {
        return gemeenten
                .zoek(code)
                .map(gemeente -> voor(halfjaar, gemeente, vastlegging))
                .orElseGet(Uitkomst.OnbekendeGemeente::new);
    }

    private Uitkomst voor(Halfjaar halfjaar, Gemeente gemeente, Vastlegging vastlegging) {
        if (vastlegging.soort() == Soort.PROGNOSE) {
            return new Uitkomst.Geweigerd("soort", "een prognose is er alleen van de landelijke taakstelling");
        }
        var einde = taakstellingen.regime().bezwaarTegen(halfjaar);
        if (einde.isPresent()) {
            return new Uitkomst.Geweigerd("halfjaar", einde.get());
        }
        return gemeente.bezwaarTegen(halfjaar)
                .<Uitkomst>map(reden -> new Uitkomst.Geweigerd("gemeente", reden))
                .orElseGet(() -> leg(halfjaar, gemeente.code(), vastlegging));
    }

    private Uitkomst leg(Halfjaar halfjaar, Gemeentecode gemeente, Vastlegging vastlegging) {
        var uitkomst = taakstellingen.vergrendel(halfjaar, gemeente).neem(vastlegging);
        if (uitkomst instanceof Uitkomst.Vastgelegd nieuw) {
            taakstellingen.bewaar(halfjaar, gemeente, nieuw);
            meldingen.vastgesteld(halfjaar, gemeente, nieuw);
        }
        return uitkomst;
    }
}
