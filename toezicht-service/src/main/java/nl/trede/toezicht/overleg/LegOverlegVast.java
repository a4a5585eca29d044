// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Bezwaar;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Dagkeuring;

/** Records a talk with what was agreed to follow it, and asks for the invitation; the same talk again changes nothing. */
public class LegOverlegVast {

    private static final String ZONDER_TIJD = "geef een datum of een aanduiding, bijvoorbeeld 'begin maart 2025'";

    /**
     * A talk as it was asked; without a day or words for one it is refused.
     *
     * @param vervolg the talk that follows; null when none was agreed
     * @param uitnodiging whether a letter with the invitation is wanted
     */
    public record Opdracht(Gemeente gemeente, Overleg overleg, Overleg vervolg, boolean uitnodiging) {}

    /** @param nieuw false when this talk was there already; then nothing happened */
    public record Vastgelegd(Overleg overleg, boolean nieuw) {}

    private final Overleggen overleggen;
    private final Uitnodigingen uitnodigingen;

    public LegOverlegVast(Overleggen overleggen, Uitnodigingen uitnodigingen) {
        this.overleggen = overleggen;
        this.uitnodigingen = uitnodigingen;
    }

    /** What stands in the way, as far as it could be read; empty when it can be recorded. */
    public List<Bezwaar> bezwaren(Opdracht opdracht) {
        var overleg = opdracht.overleg();
        var vervolg = opdracht.vervolg();
        var bezwaren = new ArrayList<Bezwaar>();
        bezwaren.addAll(tijd("", overleg));
        bezwaren.addAll(Dagkeuring.bestaat("datum", opdracht.gemeente(), overleg.datum()));
        if (vervolg != null) {
            bezwaren.addAll(tijd("volgende.", vervolg));
        }
        if (overleg.uitkomst() != null
                && overleg.periode()
                        .filter(een -> een.van().isAfter(vandaag(overleg)))
                        .isPresent()) {
            bezwaren.add(
                    new Bezwaar("uitkomst", "kan niet voor een overleg dat nog moet komen", "datum", "aanduiding"));
        }
        if (vervolg != null
                && overleg.datum() != null
                && vervolg.datum() != null
                && !vervolg.datum().isAfter(overleg.datum())) {
            bezwaren.add(new Bezwaar("volgende.datum", "ligt niet na dit overleg"));
        }
        if (opdracht.uitnodiging() && overleg.uitkomst() != null) {
            bezwaren.add(new Bezwaar("uitnodiging", "kan niet voor een overleg dat al is gevoerd"));
        }
        if (overleg.vervangt() != null
                && overleggen.van(overleg.gemeente()).stream()
                        .noneMatch(al -> al.id().equals(overleg.vervangt()))) {
            bezwaren.add(new Bezwaar("vervangt", "is geen overleg met deze gemeente"));
        }
        return bezwaren;
    }

    public Vastgelegd voer(Opdracht opdracht) {
        var nieuw = opdracht.overleg();
        var eerder = overleggen.van(nieuw.gemeente());
        var al = eerder.stream().filter(nieuw::zegtHetzelfdeAls).findFirst();
        if (al.isPresent()) {
            return new Vastgelegd(al.get(), false);
        }
        overleggen.voegToe(nieuw);
        if (opdracht.vervolg() != null && eerder.stream().noneMatch(opdracht.vervolg()::zegtHetzelfdeAls)) {
            overleggen.voegToe(opdracht.vervolg());
        }
        if (opdracht.uitnodiging()) {
            uitnodigingen.gepland(opdracht.gemeente(), nieuw);
        }
        return new Vastgelegd(nieuw, true);
    }

    private static List<Bezwaar> tijd(String voor, Overleg overleg) {
        if (overleg.datum() != null) {
            return Dagkeuring.bezwaren(voor + "datum", overleg.datum());
        }
        if (overleg.aanduiding() == null) {
            return List.of(new Bezwaar(voor + "datum", ZONDER_TIJD, voor + "aanduiding"));
        }
        return Aanduiding.kan(overleg.aanduiding())
                ? List.of()
                : List.of(new Bezwaar(voor + "aanduiding", "noemt een dag of tijd die niet bestaat", voor + "datum"));
    }

    private static LocalDate vandaag(Overleg overleg) {
        return Vandaag.op(overleg.vastgelegdOp());
    }
}
