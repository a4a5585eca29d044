// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Halfjaarstand;

/** Adds facts and computes the standen that they touch again, each gemeente once, however many facts came together. */
public class HerberekenStanden {

    private final Feitenboek feitenboek;
    private final Standenboek standenboek;
    private final Gemeenten register;
    private final BerekenStanden bereken;
    private final Standberichten berichten;

    public HerberekenStanden(
            Feitenboek feitenboek,
            Standenboek standenboek,
            Gemeenten register,
            BerekenStanden bereken,
            Standberichten berichten) {
        this.feitenboek = feitenboek;
        this.standenboek = standenboek;
        this.register = register;
        this.bereken = bereken;
        this.berichten = berichten;
    }

    /**
     * @param nieuw facts, of any gemeenten; an empty bag only asks to compute again
     */
    public void verwerk(Collection<Feiten> nieuw) {
        var geraakt = new TreeSet<Gemeentecode>();
        nieuw.forEach(feiten -> geraakt.add(feiten.gemeente()));
        if (geraakt.isEmpty()) {
            return;
        }
        var familie = vergrendel(geraakt);
        feitenboek.schrijf(nieuw);
        herbereken(familie);
    }

    /**
     * Nobody else computes these gemeenten, or one that a herindeling ties to them, until the transaction ends. Whoever reads before
     * it writes asks for all of them here first: one gemeente first and its family later is an order in which two wait for each other.
     * A herindeling may have become known while this waited for another: then more gemeenten are touched.
     */
    public Set<Gemeentecode> vergrendel(Set<Gemeentecode> geraakt) {
        var vast = new TreeSet<Gemeentecode>();
        var nodig = new TreeSet<>(bereken.familie(geraakt));
        while (!vast.containsAll(nodig)) {
            feitenboek.vergrendel(nodig);
            vast.addAll(nodig);
            nodig.addAll(bereken.familie(geraakt));
        }
        return vast;
    }

    /** A gemeente that the register has not told yet waits: its facts are kept, its standen come with its name and provincie. */
    protected void herbereken(Set<Gemeentecode> geraakt) {
        Map<Gemeentecode, Gemeente> bekend =
                register.gemeenten(geraakt).stream().collect(toMap(Gemeente::code, identity()));
        var eerder = standenboek.lees(bekend.keySet()).stream()
                .collect(groupingBy(versie -> versie.stand().gemeente()));
        var nu = bereken.bronnen(geraakt, null).reeksen().alle().stream()
                .filter(stand -> bekend.containsKey(stand.gemeente()))
                .collect(groupingBy(Halfjaarstand::gemeente));
        var gewijzigd = new ArrayList<Standversie>();
        for (var code : new TreeSet<>(bekend.keySet())) {
            gewijzigd.addAll(verschil(eerder.getOrDefault(code, List.of()), nu.getOrDefault(code, List.of())));
        }
        standenboek.schrijf(gewijzigd);
        berichten.gewijzigd(gewijzigd, bekend);
    }

    private static List<Standversie> verschil(List<Standversie> eerder, List<Halfjaarstand> nu) {
        Map<Halfjaar, Standversie> over = new TreeMap<>();
        eerder.forEach(versie -> over.put(versie.stand().halfjaar(), versie));
        var verschil = new ArrayList<Standversie>();
        for (var stand : nu) {
            var vorige = over.remove(stand.halfjaar());
            if (vorige == null) {
                verschil.add(Standversie.eerste(stand));
            } else if (!vorige.zegt(stand)) {
                verschil.add(vorige.met(stand));
            }
        }
        over.values().stream()
                .filter(versie -> !versie.vervallen())
                .map(Standversie::vervalt)
                .forEach(verschil::add);
        return verschil;
    }
}
