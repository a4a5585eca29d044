// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.termijn.Brief;
import nl.trede.toezicht.termijn.Termijn;

/** All of the toezicht on one gemeente together; every list is oldest first. */
public record Dossier(
        Tredeverloop verloop,
        List<Overleg> overleggen,
        List<Planstap> plannen,
        List<Nakoming> afspraken,
        List<Termijn> termijnen,
        List<Brief> brieven) {

    /**
     * What of it was known at that moment. Of a termijn and a letter only days are kept: those count up to and with the day of the moment.
     *
     * @param toen the afspraken beside the figures known then
     */
    public Dossier bekendOp(Instant moment, List<Nakoming> toen) {
        var dag = Vandaag.op(moment);
        var later = Stream.concat(
                        verloop.besluiten().stream()
                                .filter(een -> een.vastgelegdOp().isAfter(moment))
                                .map(Besluit::id),
                        plannen.stream()
                                .filter(een -> een.vastgelegdOp().isAfter(moment))
                                .map(Planstap::id))
                .toList();
        return new Dossier(
                verloop.bekendOp(moment),
                overleggen.stream()
                        .filter(een -> !een.vastgelegdOp().isAfter(moment))
                        .toList(),
                plannen.stream()
                        .filter(een -> !een.vastgelegdOp().isAfter(moment))
                        .toList(),
                toen,
                termijnen.stream()
                        .filter(een -> !later.contains(een.besluit()))
                        .map(een -> een.bekendOp(moment, dag))
                        .toList(),
                brieven.stream()
                        .filter(een -> !een.datumVerzending().isAfter(dag))
                        .toList());
    }
}
