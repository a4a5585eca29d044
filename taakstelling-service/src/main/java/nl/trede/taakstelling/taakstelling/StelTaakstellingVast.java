// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Bezwaar;
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
        var bezwaren = bezwaren(halfjaar, gemeente.code(), vastlegging.soort());
        return bezwaren.isEmpty() ? leg(halfjaar, gemeente.code(), vastlegging) : new Uitkomst.Geweigerd(bezwaren);
    }

    /** All that stands in the way of a taakstelling, also an unknown gemeente; soort is null when it could not be read. */
    public List<Bezwaar> bezwaren(Halfjaar halfjaar, Gemeentecode code, Soort soort) {
        var bezwaren = new ArrayList<Bezwaar>();
        if (soort == Soort.PROGNOSE) {
            bezwaren.add(new Bezwaar("soort", "een prognose is er alleen van de landelijke taakstelling"));
        }
        taakstellingen.regime().bezwaarTegen(halfjaar).ifPresent(reden -> bezwaren.add(new Bezwaar("halfjaar", reden)));
        gemeenten
                .zoek(code)
                .map(gemeente -> gemeente.bezwaarTegen(halfjaar))
                .orElseGet(() -> Optional.of("gemeente " + code + " staat niet in het register"))
                .ifPresent(reden -> bezwaren.add(new Bezwaar("gemeente", reden)));
        return bezwaren;
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
