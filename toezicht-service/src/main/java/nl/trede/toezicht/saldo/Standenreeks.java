// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.trede.begrippen.Halfjaar;

/** Computes the standen of one gemeente from its facts, halfjaar after halfjaar. The order of the facts plays no part. */
public final class Standenreeks {

    private final Feiten feiten;
    private final Function<Halfjaar, Boekingsvolgorde> volgorde;

    public Standenreeks(Feiten feiten, Function<Halfjaar, Boekingsvolgorde> volgorde) {
        this.feiten = feiten;
        this.volgorde = volgorde;
    }

    /** From the start of the chain to the last halfjaar with a fact, oldest first; empty when nothing is known. */
    public List<Halfjaarstand> alle() {
        return feiten.laatste().map(laatste -> totEnMet(laatste, null)).orElse(List.of());
    }

    /** As {@link Standen#stand}, over the facts given. */
    public Optional<Halfjaarstand> stand(Halfjaar halfjaar, LocalDate peildatum) {
        var grens = feiten.laatste().map(Halfjaar::volgende);
        if (grens.isEmpty() || halfjaar.compareTo(grens.get()) > 0) {
            return Optional.empty();
        }
        var reeks = totEnMet(halfjaar, peildatum);
        return reeks.isEmpty() ? Optional.empty() : Optional.of(reeks.get(reeks.size() - 1));
    }

    private List<Halfjaarstand> totEnMet(Halfjaar laatste, LocalDate peildatum) {
        var reeks = new ArrayList<Halfjaarstand>();
        var eerste = feiten.eerste().orElseThrow();
        var tot = Tussenstand.begin(feiten, eerste);
        for (var nu = eerste; nu.compareTo(laatste) <= 0; nu = nu.volgende()) {
            tot = tot.verder(nu, nu.equals(laatste) ? peildatum : null, feiten, volgorde.apply(nu));
            tot.stand().ifPresent(reeks::add);
        }
        return reeks;
    }
}
