// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.HerhaalBeoordeling;
import nl.trede.toezicht.herbouw.Herbouwbaar;
import nl.trede.toezicht.ladder.persistence.Vastlegging;
import nl.trede.toezicht.register.Gemeenten;

/** The proposals as kept, beside what their own facts and beleid give again. A beoordeling is never changed, so nothing is repaired. */
@ApplicationScoped
class HerbouwBeoordelingen implements Herbouwbaar {

    private final PanacheBeoordelingen beoordelingen;
    private final Vastlegging vastlegging;
    private final Gemeenten gemeenten;
    private final HerhaalBeoordeling herhaal;

    HerbouwBeoordelingen(
            PanacheBeoordelingen beoordelingen, Vastlegging vastlegging, Gemeenten gemeenten, Beleidskaders kaders) {
        this.beoordelingen = beoordelingen;
        this.vastlegging = vastlegging;
        this.gemeenten = gemeenten;
        this.herhaal = new HerhaalBeoordeling(kaders);
    }

    @Override
    public String naam() {
        return "beoordelingen";
    }

    @Override
    public SortedMap<String, String> bewaard() {
        return alle(herhaal::bewaard);
    }

    @Override
    public SortedMap<String, String> herbouwd() {
        var register = gemeenten.register(null);
        return alle(beoordeling -> herhaal.herhaald(beoordeling, register));
    }

    @Override
    public void herstel() {
        // what was proposed then stays as it was
    }

    private SortedMap<String, String> alle(Function<Beoordeling, String> tekst) {
        var alle = new TreeMap<String, String>();
        for (var entity : beoordelingen.listAll()) {
            var beoordeling = entity.naarBeoordeling(vastlegging);
            alle.put(
                    beoordeling.gemeente() + " " + beoordeling.halfjaar() + " " + beoordeling.id(),
                    tekst.apply(beoordeling));
        }
        return alle;
    }
}
