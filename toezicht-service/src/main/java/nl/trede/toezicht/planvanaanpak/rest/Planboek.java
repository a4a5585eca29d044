// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.planvanaanpak.Planbestanden;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Signalering;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.termijn.Termijnen;

/** Finds the plan a request is about and shows it. */
@ApplicationScoped
class Planboek {

    private final Gemeenten register;
    private final Feitenboek feitenboek;
    private final Plannen plannen;
    private final Planbestanden bestanden;
    private final Termijnen termijnen;

    Planboek(Gemeenten register, Feitenboek feitenboek, Plannen plannen, Planbestanden bestanden, Termijnen termijnen) {
        this.register = register;
        this.feitenboek = feitenboek;
        this.plannen = plannen;
        this.bestanden = bestanden;
        this.termijnen = termijnen;
    }

    Gemeente bekend(Gemeentecode gemeente) {
        return register.gemeente(gemeente)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + gemeente + " staat niet in het register."));
    }

    /** The gemeente, held for the running transaction. */
    Gemeente vergrendeld(Gemeentecode gemeente) {
        var bekend = bekend(gemeente);
        feitenboek.vergrendel(List.of(gemeente));
        return bekend;
    }

    Planstap stap(Gemeentecode gemeente, UUID plan) {
        return plannen.van(gemeente).stream()
                .filter(stap -> stap.id().equals(plan))
                .findFirst()
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + gemeente + " heeft geen plan " + plan + "."));
    }

    /**
     * All of a gemeente, oldest first.
     *
     * @param bekendOp what had been recorded at that moment; null = all
     */
    List<PlanView> alle(Gemeentecode gemeente, Instant bekendOp) {
        var stappen = plannen.van(gemeente).stream()
                .filter(stap -> bekendOp == null || !stap.vastgelegdOp().isAfter(bekendOp))
                .toList();
        var lopend = termijnen.van(gemeente);
        var bij = bestanden.van(stappen.stream().map(Planstap::id).toList());
        return stappen.stream()
                .map(stap -> PlanView.van(
                        stap,
                        Signalering.bij(stap, stappen, lopend),
                        bij.stream().filter(een -> een.plan().equals(stap.id())).toList()))
                .toList();
    }

    PlanView een(Gemeentecode gemeente, UUID plan) {
        stap(gemeente, plan);
        return alle(gemeente, null).stream()
                .filter(view -> view.id().equals(plan))
                .findFirst()
                .orElseThrow();
    }
}
