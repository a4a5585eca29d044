// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken;

import java.time.Instant;
import java.util.List;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.kennis.Proefoordeel;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Termijnen;

/** Shows a gemeente as it was known at a moment, and what became known between two. */
public class KijkTerugOpGemeente {

    /**
     * Between two moments.
     *
     * @param feiten what became known, in that order
     * @param standen what changed by it, by halfjaar
     */
    public record Verschil(Terugblik eerder, Terugblik later, List<Wijziging> feiten, List<Standwijziging> standen) {}

    private final Kennisbron bron;
    private final Beleidskaders kaders;
    private final Termijnen termijnen;

    public KijkTerugOpGemeente(Kennisbron bron, Beleidskaders kaders, Termijnen termijnen) {
        this.bron = bron;
        this.kaders = kaders;
        this.termijnen = termijnen;
    }

    public Terugblik op(Gemeente gemeente, Instant bekendOp) {
        return terugblik(bron.van(List.of(gemeente)).get(0), bekendOp);
    }

    /** What became known after {@code na}, up to and with {@code totEnMet}. */
    public Verschil tussen(Gemeente gemeente, Instant na, Instant totEnMet) {
        var kennis = bron.van(List.of(gemeente)).get(0);
        var eerder = terugblik(kennis, na);
        var later = terugblik(kennis, totEnMet);
        var post = new Post(termijnen.van(gemeente.code()), termijnen.brieven(gemeente.code(), gemeente.provincie()));
        return new Verschil(
                eerder,
                later,
                Wijzigingen.van(kennis, post, na, totEnMet),
                Standwijziging.tussen(eerder.standen(), later.standen()));
    }

    private Terugblik terugblik(Kennis kennis, Instant bekendOp) {
        var toen = kennis.bekendOp(bekendOp);
        var oordeel = new Proefoordeel(toen, kaders);
        return new Terugblik(bekendOp, toen, oordeel.standen(), oordeel.afspraken(null));
    }
}
