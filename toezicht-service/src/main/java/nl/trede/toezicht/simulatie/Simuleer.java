// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beoordeling.BeoordeelHalfjaar;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.kennis.Proefoordeel;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Vandaag;

/** Lets a beleid propose again over halfjaren that are known, gemeente by gemeente. Writes nothing. */
public final class Simuleer {

    /** What is tried, over which halfjaren, first and last included. */
    public record Opdracht(Halfjaar van, Halfjaar totEnMet, Ladderpositie positie, Proefbeleid beleid) {}

    private static final Comparator<Simulatieregel> VOLGORDE = Comparator.comparing(Simulatieregel::halfjaar)
            .thenComparing(regel -> regel.gemeente().naam())
            .thenComparing(regel -> regel.gemeente().code())
            .thenComparing(Simulatieregel::peildatum);

    private final Opdracht opdracht;
    private final LocalDate vandaag;

    /** @param nu a halfjaar of which the peilmoment lies after this moment has no proposal at its peilmoment yet */
    public Simuleer(Opdracht opdracht, Instant nu) {
        this.opdracht = opdracht;
        this.vandaag = Vandaag.op(nu);
    }

    public Simulatie voer(List<Kennis> gemeenten) {
        var regels = gemeenten.stream()
                .flatMap(kennis -> regels(kennis).stream())
                .sorted(VOLGORDE)
                .toList();
        return new Simulatie(opdracht.beleid(), opdracht.positie(), regels);
    }

    private List<Simulatieregel> regels(Kennis kennis) {
        return opdracht.positie() == Ladderpositie.WERKELIJK ? werkelijk(kennis) : gesimuleerd(kennis);
    }

    private List<Simulatieregel> werkelijk(Kennis kennis) {
        var regels = new ArrayList<Simulatieregel>();
        var alles = new Proefoordeel(kennis, opdracht.beleid().kaders());
        for (var halfjaar : halfjaren()) {
            var gemaakt = gemaakt(kennis, halfjaar);
            for (var destijds : gemaakt) {
                var toen = kennis.bekendOp(destijds.gemaaktOp());
                var uitkomst = new Proefoordeel(toen, opdracht.beleid().kaders())
                        .beoordeel(halfjaar, destijds.peildatum(), destijds.gemaaktOp());
                regel(kennis, toen.verloop(), new Meting(halfjaar, dag(destijds), destijds), uitkomst)
                        .ifPresent(regels::add);
            }
            if (gemaakt.stream().noneMatch(een -> dag(een).equals(halfjaar.peilmoment()))) {
                opPeilmoment(kennis, kennis.verloop(), alles, halfjaar).ifPresent(regels::add);
            }
        }
        return regels;
    }

    private List<Simulatieregel> gesimuleerd(Kennis kennis) {
        var regels = new ArrayList<Simulatieregel>();
        var verloop = begin(kennis.verloop());
        var oordeel = new Proefoordeel(kennis, opdracht.beleid().kaders());
        for (var halfjaar : halfjaren()) {
            var regel = opPeilmoment(kennis, verloop, oordeel.met(verloop), halfjaar);
            regel.ifPresent(regels::add);
            var voorstel = regel.map(Simulatieregel::voorstel).orElse(null);
            if (voorstel != null) {
                verloop = met(verloop, alsBesluit(voorstel));
            }
        }
        return regels;
    }

    private Optional<Simulatieregel> opPeilmoment(
            Kennis kennis, Tredeverloop verloop, Proefoordeel oordeel, Halfjaar halfjaar) {
        var peilmoment = halfjaar.peilmoment();
        var destijds = gemaakt(kennis, halfjaar).stream()
                .filter(een -> dag(een).equals(peilmoment))
                .findFirst()
                .orElse(null);
        BeoordeelHalfjaar.Uitkomst uitkomst = peilmoment.isAfter(vandaag)
                ? new BeoordeelHalfjaar.Onmogelijk("Het halfjaar loopt nog; het peilmoment is " + peilmoment + ".")
                : oordeel.beoordeel(halfjaar, peilmoment, Vandaag.begin(peilmoment));
        return regel(kennis, verloop, new Meting(halfjaar, peilmoment, destijds), uitkomst);
    }

    private record Meting(Halfjaar halfjaar, LocalDate dag, Beoordeling destijds) {}

    /** Empty for a gemeente that did not exist on that day. */
    private Optional<Simulatieregel> regel(
            Kennis kennis, Tredeverloop verloop, Meting meting, BeoordeelHalfjaar.Uitkomst uitkomst) {
        if (uitkomst instanceof BeoordeelHalfjaar.Geweigerd) {
            return Optional.empty();
        }
        var voorstel = uitkomst instanceof BeoordeelHalfjaar.Gemaakt gemaakt ? gemaakt.beoordeling() : null;
        return Optional.of(new Simulatieregel(
                kennis.gemeente(),
                meting.halfjaar(),
                meting.dag(),
                verloop.voor(meting.halfjaar(), meting.dag()).trede(),
                voorstel,
                uitkomst instanceof BeoordeelHalfjaar.Onmogelijk onmogelijk ? onmogelijk.reden() : null,
                voorstel == null ? List.of() : termijnen(kennis, voorstel),
                meting.destijds(),
                besluit(kennis, meting)));
    }

    /** The besluit that names the proposal that was made, else the last one over the halfjaar. */
    private static Besluit besluit(Kennis kennis, Meting meting) {
        var over = kennis.verloop().plaatsingen().stream()
                .filter(besluit -> besluit.halfjaar().equals(meting.halfjaar()))
                .toList();
        return over.stream()
                .filter(besluit ->
                        meting.destijds() != null && meting.destijds().id().equals(besluit.beoordeling()))
                .reduce((eerder, later) -> later)
                .or(() -> over.stream().reduce((eerder, later) -> later))
                .orElse(null);
    }

    private List<Document> termijnen(Kennis kennis, Beoordeling voorstel) {
        var kader = opdracht.beleid().kaders().alle(kennis.gemeente().provincie()).stream()
                .filter(een -> een.versie().equals(voorstel.beleid().versie()))
                .findFirst()
                .orElseThrow();
        return voorstel.gevolgen().stream()
                .map(Gevolg::document)
                .flatMap(code -> kader.document(code).stream())
                .filter(document -> document.termijn() != null)
                .toList();
    }

    private List<Halfjaar> halfjaren() {
        return Stream.iterate(opdracht.van(), een -> een.compareTo(opdracht.totEnMet()) <= 0, Halfjaar::volgende)
                .toList();
    }

    /** The proposals over the halfjaar, oldest first; of more on one day the last. */
    private static List<Beoordeling> gemaakt(Kennis kennis, Halfjaar halfjaar) {
        var perDag = new LinkedHashMap<LocalDate, Beoordeling>();
        kennis.beoordelingen().stream()
                .filter(een -> een.halfjaar().equals(halfjaar))
                .forEach(een -> perDag.put(dag(een), een));
        return List.copyOf(perDag.values());
    }

    /** The day that was judged: without peildatum the day it was made while the halfjaar ran, the peilmoment after that. */
    private static LocalDate dag(Beoordeling beoordeling) {
        var peilmoment = beoordeling.halfjaar().peilmoment();
        var dag = beoordeling.peildatum() == null ? Vandaag.op(beoordeling.gemaaktOp()) : beoordeling.peildatum();
        return dag.isBefore(peilmoment) ? dag : peilmoment;
    }

    private Tredeverloop begin(Tredeverloop werkelijk) {
        return new Tredeverloop(werkelijk.besluiten().stream()
                .filter(besluit -> !(besluit.inhoud() instanceof Tredeplaatsing)
                        || besluit.halfjaar().compareTo(opdracht.van()) < 0)
                .toList());
    }

    private static Tredeverloop met(Tredeverloop verloop, Besluit besluit) {
        return Tredeverloop.van(
                Stream.concat(verloop.besluiten().stream(), Stream.of(besluit)).toList());
    }

    private static Besluit alsBesluit(Beoordeling voorstel) {
        return new Besluit(
                voorstel.id(),
                voorstel.gemeente(),
                voorstel.halfjaar(),
                dag(voorstel),
                new Tredeplaatsing(voorstel.voorgesteldeTrede(), voorstel.tredeNaam()),
                voorstel.oordeel(),
                null,
                voorstel.id(),
                null,
                null,
                null,
                voorstel.beleid(),
                null,
                List.of(),
                voorstel.stand(),
                voorstel.gemaaktOp());
    }
}
