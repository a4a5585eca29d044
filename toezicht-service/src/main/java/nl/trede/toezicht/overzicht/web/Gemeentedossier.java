// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Brief;
import nl.trede.toezicht.termijn.Termijnen;
import nl.trede.toezicht.tijdlijn.persistence.Filter;
import nl.trede.toezicht.tijdlijn.persistence.Gebeurtenis;
import nl.trede.toezicht.tijdlijn.persistence.Tijdlijnen;

/** What the page of a gemeente shows of her dossier, with a fixed number of questions. */
@ApplicationScoped
public class Gemeentedossier {

    private static final int GEBEURTENISSEN = 12;

    /**
     * Of one gemeente, each newest first.
     *
     * @param gebeurtenissen the last ones; {@code meer} when there are more
     */
    public record Blad(
            Tredeverloop verloop,
            List<Besluitgegevens> besluiten,
            List<Gebeurtenis> gebeurtenissen,
            boolean meer,
            List<Brief> brieven) {}

    private final Besluiten besluiten;
    private final Tijdlijnen tijdlijnen;
    private final Termijnen termijnen;

    Gemeentedossier(Besluiten besluiten, Tijdlijnen tijdlijnen, Termijnen termijnen) {
        this.besluiten = besluiten;
        this.tijdlijnen = tijdlijnen;
        this.termijnen = termijnen;
    }

    /** @param bekendOp leave out what was recorded after this moment; null = all that is known */
    Blad van(Gemeente gemeente, Instant bekendOp) {
        var verloop = besluiten.verloop(gemeente.code()).bekendOp(bekendOp);
        var gebeurtenissen = tijdlijnen.lees(
                gemeente.code(), new Filter(List.of(), null, null, null, true, bekendOp), 0, GEBEURTENISSEN + 1);
        return new Blad(
                verloop,
                nieuwsteEerst(verloop.besluiten().stream()
                        .map(besluit -> Besluitgegevens.van(besluit, verloop))
                        .toList()),
                gebeurtenissen.stream().limit(GEBEURTENISSEN).toList(),
                gebeurtenissen.size() > GEBEURTENISSEN,
                nieuwsteEerst(termijnen.brieven(gemeente.code(), gemeente.provincie()).stream()
                        .filter(brief ->
                                bekendOp == null || !brief.datumVerzending().isAfter(Vandaag.op(bekendOp)))
                        .toList()));
    }

    private static <T> List<T> nieuwsteEerst(List<T> oudsteEerst) {
        var lijst = new ArrayList<>(oudsteEerst);
        Collections.reverse(lijst);
        return lijst;
    }
}
