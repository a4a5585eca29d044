// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.indeplaatsstelling.Resterend;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.indeplaatsstelling.Sporen;
import nl.trede.toezicht.indeplaatsstelling.Uitkomst;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;

/** Finds the spoor a request is about, shows it and tells why something cannot be. */
@ApplicationScoped
class Spoorboek {

    private final Gemeenten register;
    private final Feitenboek feitenboek;
    private final Sporen sporen;
    private final Resterend resterend;
    private final Clock clock;

    Spoorboek(Gemeenten register, Feitenboek feitenboek, Sporen sporen, Resterend resterend, Clock clock) {
        this.register = register;
        this.feitenboek = feitenboek;
        this.sporen = sporen;
        this.resterend = resterend;
        this.clock = clock;
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

    Spoor spoor(Gemeentecode gemeente, UUID id) {
        return sporen.spoor(id)
                .filter(spoor -> spoor.gemeente().equals(gemeente))
                .orElseThrow(() ->
                        Problem.nietGevonden("Gemeente " + gemeente + " heeft geen voornemen of besluit " + id + "."));
    }

    /** @param bekendOp as they were known at that moment; null = now */
    List<SpoorView> alle(Gemeente gemeente, Instant bekendOp) {
        if (bekendOp != null) {
            return sporen.toen(gemeente.code(), bekendOp).stream()
                    .map(spoor -> SpoorView.van(spoor, null))
                    .toList();
        }
        return sporen.van(gemeente.code()).stream()
                .map(spoor -> view(gemeente, spoor))
                .toList();
    }

    SpoorView view(Gemeente gemeente, Spoor spoor) {
        return SpoorView.van(
                spoor, resterend.opTijdGehaald(gemeente, spoor, vandaag()).orElse(null));
    }

    SpoorView gedaan(Gemeente gemeente, Uitkomst uitkomst) {
        if (uitkomst instanceof Uitkomst.Geweigerd geweigerd) {
            throw Problem.ongeldig(geweigerd.weigeringen().stream()
                    .map(weigering -> new Fout(weigering.veld(), weigering.reden()))
                    .toList());
        }
        if (uitkomst instanceof Uitkomst.Strijdig strijdig) {
            throw Problem.conflict(strijdig.reden());
        }
        return view(gemeente, ((Uitkomst.Gedaan) uitkomst).spoor());
    }

    LocalDate vandaag() {
        return Vandaag.op(clock.instant());
    }
}
