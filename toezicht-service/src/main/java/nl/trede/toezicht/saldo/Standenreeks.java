// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.herindeling.Herindelingen;

/** Computes the standen of one gemeente from its own facts alone. The order of the facts plays no part. */
public final class Standenreeks {

    private final Standenreeksen reeksen;

    public Standenreeks(Feiten feiten, Function<Halfjaar, Boekingsvolgorde> volgorde) {
        this.reeksen = new Standenreeksen(List.of(feiten), Herindelingen.GEEN, zonderRegister(volgorde));
    }

    /** From the start of the chain to the last halfjaar with a fact, oldest first; empty when nothing is known. */
    public List<Halfjaarstand> alle() {
        return reeksen.alle();
    }

    /** As {@link Standen#stand}, over the facts given. */
    public Optional<Halfjaarstand> stand(Halfjaar halfjaar, LocalDate peildatum) {
        return reeksen.standen(halfjaar, peildatum).stream().findFirst();
    }

    private static Registergegevens zonderRegister(Function<Halfjaar, Boekingsvolgorde> volgorde) {
        return new Registergegevens() {
            @Override
            public Boekingsvolgorde volgorde(Gemeentecode gemeente, Halfjaar halfjaar) {
                return volgorde.apply(halfjaar);
            }

            @Override
            public boolean nieuwIn(Gemeentecode gemeente, Halfjaar halfjaar) {
                return false;
            }
        };
    }
}
