// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.planvanaanpak.Afspraak;
import nl.trede.toezicht.planvanaanpak.Afspraken;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.saldo.Feiten;

/** What gemeenten plan themselves, by their plannen and afspraken. */
public class Planningen {

    private final Plannen plannen;
    private final Afspraken afspraken;
    private final Feitenboek feitenboek;

    public Planningen(Plannen plannen, Afspraken afspraken, Feitenboek feitenboek) {
        this.plannen = plannen;
        this.afspraken = afspraken;
        this.feitenboek = feitenboek;
    }

    /**
     * By gemeente, persons planned to be housed at the end of the halfjaar; one that plans nothing is not in it.
     *
     * @param verlopen one for each gemeente, all of one halfjaar
     * @param bekendOp leave out what was recorded after this moment; null = all that is known
     */
    Map<Gemeentecode, Integer> gepland(Collection<Halfjaarverloop> verlopen, Instant bekendOp) {
        var codes = verlopen.stream().map(Halfjaarverloop::gemeente).toList();
        var stappen = bekendOp == null ? laatste(codes) : plannen.van(codes);
        var afgesproken = bekendOp == null && !verlopen.isEmpty()
                ? afspraken.over(verlopen.iterator().next().halfjaar(), codes)
                : afspraken.van(codes);
        var inPercentage = verlopen.stream()
                .filter(verloop -> afgesproken.getOrDefault(verloop.gemeente(), List.of()).stream()
                        .anyMatch(een -> een.inPercentage() && een.halfjaar().equals(verloop.halfjaar())))
                .map(Halfjaarverloop::gemeente)
                .toList();
        var feiten = feitenboek.lees(inPercentage).stream().collect(toMap(Feiten::gemeente, Function.identity()));
        var gepland = new HashMap<Gemeentecode, Integer>();
        for (var verloop : verlopen) {
            var aantal = Planning.van(
                    verloop,
                    tot(bekendOp, stappen.getOrDefault(verloop.gemeente(), List.of()), Planstap::vastgelegdOp),
                    tot(bekendOp, afgesproken.getOrDefault(verloop.gemeente(), List.of()), Afspraak::vastgelegdOp),
                    feiten.getOrDefault(verloop.gemeente(), Feiten.geen(verloop.gemeente()))
                            .bekendOp(bekendOp));
            if (aantal != null) {
                gepland.put(verloop.gemeente(), aantal);
            }
        }
        return gepland;
    }

    /** Who does not look back needs only the plan that lies there now. */
    private Map<Gemeentecode, List<Planstap>> laatste(Collection<Gemeentecode> codes) {
        return plannen.laatstOntvangen(codes).values().stream().collect(toMap(Planstap::gemeente, List::of));
    }

    private static <T> List<T> tot(Instant moment, List<T> alle, Function<T, Instant> vastgelegdOp) {
        return moment == null
                ? alle
                : alle.stream()
                        .filter(een -> !vastgelegdOp.apply(een).isAfter(moment))
                        .toList();
    }
}
