// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.taakstelling.StelTaakstellingenVast;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;
import nl.trede.taakstelling.taakstelling.Vastlegging;
import nl.trede.taakstelling.taakstelling.Versies;

/** Gives each gemeente of a ruiling its new number, all or none. */
public final class VoerRuilingUit {

    private final Gemeenten gemeenten;
    private final Taakstellingen taakstellingen;
    private final StelTaakstellingenVast stelVast;

    public VoerRuilingUit(Gemeenten gemeenten, Taakstellingen taakstellingen, Taakstellingmeldingen meldingen) {
        this.gemeenten = gemeenten;
        this.taakstellingen = taakstellingen;
        this.stelVast = new StelTaakstellingenVast(taakstellingen, meldingen);
    }

    public Ruiluitkomst voor(Ruiling ruiling) {
        var onjuist = new ArrayList<>(ruiling.bezwaren());
        taakstellingen
                .regime()
                .bezwaarTegen(ruiling.halfjaar())
                .ifPresent(reden -> onjuist.add(new Bezwaar("halfjaar", reden)));
        for (int i = 0; i < ruiling.delen().size(); i++) {
            var veld = "delen[" + i + "].gemeente";
            register(ruiling, ruiling.delen().get(i)).ifPresent(reden -> onjuist.add(new Bezwaar(veld, reden)));
        }
        if (!onjuist.isEmpty()) {
            return new Ruiluitkomst.Onjuist(onjuist);
        }
        var bekend = taakstellingen.vergrendel(
                ruiling.halfjaar(), ruiling.delen().stream().map(Deel::gemeente).toList());
        var pastNiet = pastNiet(ruiling, bekend);
        if (!pastNiet.isEmpty()) {
            return new Ruiluitkomst.PastNiet(pastNiet);
        }
        var vastleggingen = new HashMap<Gemeentecode, Vastlegging>();
        ruiling.delen().forEach(deel -> vastleggingen.put(deel.gemeente(), ruiling.vastlegging(deel)));
        stelVast.voor(ruiling.halfjaar(), vastleggingen);
        return new Ruiluitkomst.Geruild();
    }

    private Optional<String> register(Ruiling ruiling, Deel deel) {
        return gemeenten
                .zoek(deel.gemeente())
                .map(gemeente -> gemeente.bezwaarTegen(ruiling.halfjaar()))
                .orElseGet(() -> Optional.of("gemeente " + deel.gemeente() + " staat niet in het register"));
    }

    private static List<Bezwaar> pastNiet(Ruiling ruiling, Map<Gemeentecode, Versies> bekend) {
        var bezwaren = new ArrayList<Bezwaar>();
        for (int i = 0; i < ruiling.delen().size(); i++) {
            var deel = ruiling.delen().get(i);
            var veld = "delen[" + i + "].van";
            var nu = bekend.get(deel.gemeente()).geldend();
            if (nu.isEmpty()) {
                bezwaren.add(new Bezwaar(veld, "voor %s geldt nog geen taakstelling".formatted(deel.gemeente())));
            } else if (nu.get().vastlegging().aantal() != deel.van()) {
                bezwaren.add(new Bezwaar(
                        veld,
                        "voor %s geldt nu %d, niet %d"
                                .formatted(
                                        deel.gemeente(), nu.get().vastlegging().aantal(), deel.van())));
            } else if (nu.get().vastlegging().datum().isAfter(ruiling.datum())) {
                bezwaren.add(new Bezwaar(
                        veld,
                        "voor %s geldt een versie van %s, na het laatste besluit"
                                .formatted(
                                        deel.gemeente(), nu.get().vastlegging().datum())));
            }
        }
        return bezwaren;
    }
}
