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
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standenreeks;

/** Adds facts and computes the standen that they touch again, each gemeente once, however many facts came together. */
public class HerberekenStanden {

    private final Feitenboek feitenboek;
    private final Standenboek standenboek;
    private final Gemeenten register;
    private final Boekingsvolgordes volgordes;
    private final Standberichten berichten;

    public HerberekenStanden(
            Feitenboek feitenboek,
            Standenboek standenboek,
            Gemeenten register,
            Boekingsvolgordes volgordes,
            Standberichten berichten) {
        this.feitenboek = feitenboek;
        this.standenboek = standenboek;
        this.register = register;
        this.volgordes = volgordes;
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
        feitenboek.vergrendel(geraakt);
        feitenboek.schrijf(nieuw);
        herbereken(geraakt);
    }

    /** A gemeente that the register has not told yet waits: its facts are kept, its standen come with its name and provincie. */
    private void herbereken(Set<Gemeentecode> geraakt) {
        Map<Gemeentecode, Gemeente> bekend =
                register.gemeenten(geraakt).stream().collect(toMap(Gemeente::code, identity()));
        var eerder = standenboek.lees(bekend.keySet()).stream()
                .collect(groupingBy(versie -> versie.stand().gemeente()));
        var gewijzigd = new ArrayList<Standversie>();
        for (var feiten : feitenboek.lees(bekend.keySet())) {
            var provincie = bekend.get(feiten.gemeente()).provincie();
            var reeks = new Standenreeks(feiten, halfjaar -> volgordes.voor(provincie, halfjaar));
            gewijzigd.addAll(verschil(eerder.getOrDefault(feiten.gemeente(), List.of()), reeks.alle()));
        }
        standenboek.schrijf(gewijzigd);
        berichten.gewijzigd(
                gewijzigd.stream().filter(versie -> !versie.vervallen()).toList(), bekend);
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
