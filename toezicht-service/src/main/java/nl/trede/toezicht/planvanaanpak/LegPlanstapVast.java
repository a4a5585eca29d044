// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Feestdagen;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnen;

/** Records a step of a plan with its termijn, and asks for the letter when the toezichthouder wants one; the same step again changes nothing. */
public class LegPlanstapVast {

    /**
     * A step as it was asked.
     *
     * @param eisen of the beleid; they become the checklist of a plan that comes without one
     * @param termijn null when none is given
     * @param brief whether a letter is wanted; without one a termijn runs from the day of the step
     */
    public record Opdracht(
            Gemeente gemeente, Planstap stap, List<String> eisen, Termijn.Gevraagd termijn, boolean brief) {}

    /** @param nieuw false when this step was there already; then nothing happened */
    public record Vastgelegd(Planstap stap, boolean nieuw) {}

    private final Plannen plannen;
    private final Termijnen termijnen;
    private final Planberichten berichten;
    private final Feestdagen feestdagen;

    public LegPlanstapVast(Plannen plannen, Termijnen termijnen, Planberichten berichten, Feestdagen feestdagen) {
        this.plannen = plannen;
        this.termijnen = termijnen;
        this.berichten = berichten;
        this.feestdagen = feestdagen;
    }

    public Vastgelegd voer(Opdracht opdracht) {
        var stap = metControlelijst(opdracht);
        var eerder = plannen.van(stap.gemeente());
        var al = eerder.stream().filter(stap::zegtHetzelfdeAls).findFirst();
        if (al.isPresent()) {
            return new Vastgelegd(al.get(), false);
        }
        plannen.voegToe(stap);
        var termijn = verleen(opdracht, stap).orElse(null);
        if (opdracht.brief()) {
            meld(opdracht, stap, eerder, termijn);
        }
        return new Vastgelegd(stap, true);
    }

    private Optional<Termijn> verleen(Opdracht opdracht, Planstap stap) {
        if (opdracht.termijn() == null) {
            return Optional.empty();
        }
        var wachtend =
                Termijn.wachtend(stap.id(), stap.gemeente(), opdracht.termijn(), stap.halfjaren(), stap.doorkijk());
        var termijn = opdracht.brief() ? wachtend : wachtend.begonnen(stap.datum(), feestdagen);
        termijnen.voegToe(termijn);
        return Optional.of(termijn);
    }

    private void meld(Opdracht opdracht, Planstap stap, List<Planstap> eerder, Termijn termijn) {
        if (stap.status() == Planstatus.GEVRAAGD) {
            berichten.gevraagd(opdracht.gemeente(), stap, opdracht.eisen(), termijn);
        } else if (stap.status() != Planstatus.ONTVANGEN) {
            var plan = eerder.stream()
                    .filter(al ->
                            al.status() == Planstatus.ONTVANGEN && !al.datum().isAfter(stap.datum()))
                    .reduce((een, later) -> later)
                    .orElse(null);
            berichten.beoordeeld(opdracht.gemeente(), stap, plan, plan == null ? null : plan.datum(), termijn);
        }
    }

    /** A plan that came gets the demands of the beleid as a checklist that nobody looked at yet. */
    private static Planstap metControlelijst(Opdracht opdracht) {
        var stap = opdracht.stap();
        if (stap.status() != Planstatus.ONTVANGEN) {
            return stap;
        }
        var gezegd = stap.afstemming().stream().map(Eis::eis).toList();
        var open =
                opdracht.eisen().stream().filter(eis -> !gezegd.contains(eis)).map(eis -> new Eis(eis, null));
        return new Planstap(
                stap.id(),
                stap.gemeente(),
                stap.status(),
                stap.datum(),
                stap.uiterlijk(),
                stap.halfjaren(),
                stap.doorkijk(),
                stap.toelichting(),
                stap.naHerhaaldUitstel(),
                Stream.concat(stap.afstemming().stream(), open).toList(),
                stap.maatregelen(),
                stap.vastgelegdOp());
    }
}
