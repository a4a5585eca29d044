// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
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
        onjuist.addAll(vooraf(
                ruiling.halfjaar(), ruiling.delen().stream().map(Deel::gemeente).toList()));
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

    /**
     * What can be told before the numbers are looked at: the end of the regime, and gemeenten that the register does not know or that do not
     * exist in the halfjaar.
     *
     * @param halfjaar null when it could not be read; then only unknown gemeenten are told
     * @param codes in the order of the parts; null where one could not be read
     */
    public List<Bezwaar> vooraf(Halfjaar halfjaar, List<Gemeentecode> codes) {
        var bezwaren = new ArrayList<Bezwaar>();
        if (halfjaar != null) {
            taakstellingen
                    .regime()
                    .bezwaarTegen(halfjaar)
                    .ifPresent(reden -> bezwaren.add(new Bezwaar("halfjaar", reden)));
        }
        for (int i = 0; i < codes.size(); i++) {
            var veld = "delen[" + i + "].gemeente";
            if (codes.get(i) != null) {
                register(halfjaar, codes.get(i)).ifPresent(reden -> bezwaren.add(new Bezwaar(veld, reden)));
            }
        }
        return bezwaren;
    }

    private Optional<String> register(Halfjaar halfjaar, Gemeentecode code) {
        var gemeente = gemeenten.zoek(code);
        if (gemeente.isEmpty()) {
            return Optional.of("gemeente " + code + " staat niet in het register");
        }
        return halfjaar == null ? Optional.empty() : gemeente.get().bezwaarTegen(halfjaar);
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
