// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.kennis.ToetsVoorstellen;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;

/** Reads the proposals of a provincie beside what was decided. */
@ApplicationScoped
class Voorstelrijen {

    private final Beoordelingen beoordelingen;
    private final Besluiten besluiten;
    private final ToetsVoorstellen actualiteit;
    private final Gemeenten register;
    private final Clock clock;

    Voorstelrijen(
            Beoordelingen beoordelingen,
            Besluiten besluiten,
            ToetsVoorstellen actualiteit,
            Gemeenten register,
            Clock clock) {
        this.beoordelingen = beoordelingen;
        this.besluiten = besluiten;
        this.actualiteit = actualiteit;
        this.register = register;
        this.clock = clock;
    }

    Instant nu() {
        return clock.instant();
    }

    /**
     * By name.
     *
     * @param bekendOp as it was to be seen at that moment; null = now
     */
    List<Voorstelrij> van(Provinciecode provincie, Halfjaar halfjaar, Instant bekendOp) {
        var gemeenten = register.van(provincie).stream().collect(Collectors.toMap(Gemeente::code, een -> een));
        if (gemeenten.isEmpty()) {
            return List.of();
        }
        var verlopen = besluiten.verlopen(gemeenten.keySet());
        var nieuwste = bekendOp == null
                ? beoordelingen.nieuwste(gemeenten.keySet(), halfjaar)
                : beoordelingen.nieuwsteToen(gemeenten.keySet(), halfjaar, bekendOp);
        var moment = bekendOp == null ? nu() : bekendOp;
        var verschillen = actualiteit.verschillen(nieuwste, gemeenten.values(), bekendOp, moment);
        return nieuwste.stream()
                .map(een -> rij(
                        een,
                        gemeenten.get(een.gemeente()),
                        !verschillen.get(een.id()).isEmpty(),
                        verlopen.getOrDefault(een.gemeente(), new Tredeverloop(List.of()))
                                .bekendOp(bekendOp),
                        Vandaag.op(moment)))
                .sorted(Comparator.comparing(Voorstelrij::naam))
                .toList();
    }

    private Voorstelrij rij(
            Beoordeling beoordeling, Gemeente gemeente, boolean achterhaald, Tredeverloop verloop, LocalDate vandaag) {
        return new Voorstelrij(
                gemeente.code(),
                gemeente.naam(),
                beoordeling.stand().saldo(),
                verloop.trede(),
                verloop.bevroren(vandaag),
                beoordeling.voorgesteldeTrede(),
                beoordeling.tredeNaam(),
                beoordeling.oordeel().woord(),
                achterhaald,
                verloop.plaatsingen().stream()
                        .filter(besluit -> besluit.halfjaar().equals(beoordeling.halfjaar()))
                        .reduce((eerder, later) -> later)
                        .map(Voorstelrijen::inWoorden)
                        .orElse(null),
                beoordeling.id());
    }

    private static String inWoorden(Besluit besluit) {
        return "trede " + ((Tredeplaatsing) besluit.inhoud()).trede();
    }
}
