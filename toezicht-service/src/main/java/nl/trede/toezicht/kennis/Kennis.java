// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kennis;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.feiten.BerekenStanden;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.planvanaanpak.Afspraak;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Feiten;

/**
 * All that was recorded about one gemeente; every list is oldest first.
 *
 * @param bronnen what its standen follow from: the figures of its whole family, herindelingen, register
 * @param beoordelingen the proposals that were made
 */
public record Kennis(
        Gemeente gemeente,
        BerekenStanden.Bronnen bronnen,
        Tredeverloop verloop,
        List<Beoordeling> beoordelingen,
        List<Overleg> overleggen,
        List<Planstap> plannen,
        List<Afspraak> afspraken) {

    public Kennis {
        beoordelingen = List.copyOf(beoordelingen);
        overleggen = List.copyOf(overleggen);
        plannen = List.copyOf(plannen);
        afspraken = List.copyOf(afspraken);
    }

    /** What was recorded at that moment or before; everything when it is null. */
    public Kennis bekendOp(Instant moment) {
        return moment == null
                ? this
                : new Kennis(
                        gemeente,
                        bronnen.bekendOp(moment),
                        verloop.bekendOp(moment),
                        tot(moment, beoordelingen, Beoordeling::gemaaktOp),
                        tot(moment, overleggen, Overleg::vastgelegdOp),
                        tot(moment, plannen, Planstap::vastgelegdOp),
                        tot(moment, afspraken, Afspraak::vastgelegdOp));
    }

    /** Its own figures; none when nothing is known. */
    public Feiten feiten() {
        return bronnen.feiten().stream()
                .filter(feiten -> feiten.gemeente().equals(gemeente.code()))
                .findFirst()
                .orElseGet(() -> Feiten.geen(gemeente.code()));
    }

    /** The same with other figures of its own. */
    public Kennis met(Feiten andere) {
        var familie = Stream.concat(
                        bronnen.feiten().stream()
                                .filter(feiten -> !feiten.gemeente().equals(gemeente.code())),
                        Stream.of(andere))
                .toList();
        return new Kennis(
                gemeente,
                new BerekenStanden.Bronnen(familie, bronnen.herindelingen(), bronnen.register(), bronnen.gegevens()),
                verloop,
                beoordelingen,
                overleggen,
                plannen,
                afspraken);
    }

    /** The same with other besluiten. */
    public Kennis met(Tredeverloop ander) {
        return new Kennis(gemeente, bronnen, ander, beoordelingen, overleggen, plannen, afspraken);
    }

    private static <T> List<T> tot(Instant moment, List<T> alle, Function<T, Instant> vastgelegdOp) {
        return alle.stream()
                .filter(een -> !vastgelegdOp.apply(een).isAfter(moment))
                .toList();
    }
}
