// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.herbouw.Herbouwbaar;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Halfjaarstand;

/** The standen as kept, beside those that follow from the facts; a difference means that a row was changed by other means. */
public class HerbouwStanden implements Herbouwbaar {

    private final Feitenboek feitenboek;
    private final Standenboek standenboek;
    private final BerekenStanden bereken;
    private final HerberekenStanden herbereken;

    public HerbouwStanden(
            Feitenboek feitenboek, Standenboek standenboek, BerekenStanden bereken, HerberekenStanden herbereken) {
        this.feitenboek = feitenboek;
        this.standenboek = standenboek;
        this.bereken = bereken;
        this.herbereken = herbereken;
    }

    @Override
    public String naam() {
        return "standen";
    }

    @Override
    public SortedMap<String, String> bewaard() {
        return alsTekst(standenboek.alle().stream()
                .filter(versie -> !versie.vervallen())
                .map(Standversie::stand)
                .toList());
    }

    /** Of a gemeente that the register has not told yet nothing is kept. */
    @Override
    public SortedMap<String, String> herbouwd() {
        var bronnen = bereken.bronnen(feitenboek.gemeenten(), null);
        return alsTekst(bronnen.reeksen().alle().stream()
                .filter(stand -> bronnen.register().gemeente(stand.gemeente()).isPresent())
                .toList());
    }

    @Override
    public void herstel() {
        herbereken.verwerk(gemeenten().stream().map(Feiten::geen).toList());
    }

    private Collection<Gemeentecode> gemeenten() {
        var gemeenten = standenboek.alle().stream()
                .map(versie -> versie.stand().gemeente())
                .collect(Collectors.toSet());
        gemeenten.addAll(feitenboek.gemeenten());
        return gemeenten;
    }

    private static SortedMap<String, String> alsTekst(List<Halfjaarstand> standen) {
        var tekst = new TreeMap<String, String>();
        standen.forEach(stand -> tekst.put(stand.gemeente() + " " + stand.halfjaar(), stand.toString()));
        return tekst;
    }
}
