// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Feitsoort;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overleggen;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.planvanaanpak.Planstand;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standen;

/** Gathers from figures and dossier what a decision table can ask about a gemeente, each with its source. */
public class Beoordelingsfeiten {

    /**
     * What is looked at.
     *
     * @param peildatum as asked; null = the latest figures
     * @param tussentijds whether the halfjaar still runs on the day that is looked at
     */
    public record Vraag(Gemeentecode gemeente, Halfjaar halfjaar, LocalDate peildatum, boolean tussentijds) {

        /** The day that the proposal is about: the peildatum, or the peilmoment when none was asked. */
        LocalDate dag() {
            return peildatum != null ? peildatum : halfjaar.peilmoment();
        }
    }

    private final Standen standen;
    private final Besluiten besluiten;
    private final Overleggen overleggen;
    private final Plannen plannen;
    private final Nakomingen nakomingen;

    public Beoordelingsfeiten(
            Standen standen, Besluiten besluiten, Overleggen overleggen, Plannen plannen, Nakomingen nakomingen) {
        this.standen = standen;
        this.besluiten = besluiten;
        this.overleggen = overleggen;
        this.plannen = plannen;
        this.nakomingen = nakomingen;
    }

    /** One of every {@link Feitsoort}. */
    public List<Feit> verzamel(Vraag vraag, Halfjaarstand stand, Tredeverloop verloop, Beleidskader kader) {
        var feiten = new ArrayList<Feit>();
        feiten.addAll(cijfers(stand));
        feiten.add(new Feit(
                Feitsoort.TUSSENTIJDS,
                vraag.tussentijds(),
                "dag " + Dag.kort(vraag.dag()) + ", peilmoment "
                        + Dag.kort(vraag.halfjaar().peilmoment())));
        feiten.add(huidigeTrede(vraag, verloop));
        feiten.add(verschoond(vraag, verloop));
        feiten.add(bevroren(vraag, verloop));
        feiten.add(gemist(vraag, stand, verloop, kader));
        feiten.add(verwachting(vraag));
        feiten.add(plan(vraag, stand));
        return feiten;
    }

    /** Missed in a row up to this halfjaar, which counts itself once it is over. */
    public Gemist gemist(Vraag vraag, Halfjaarstand stand, boolean verschoondeTellenMee) {
        return gemist(vraag, stand, besluiten.verloop(vraag.gemeente()), verschoondeTellenMee);
    }

    private Gemist gemist(Vraag vraag, Halfjaarstand stand, Tredeverloop verloop, boolean verschoondeTellenMee) {
        var reeks = new ArrayList<>(standen.reeks(vraag.gemeente()));
        if (stand != null) {
            reeks.add(stand);
        }
        var totEnMet = vraag.tussentijds() ? vraag.halfjaar().vorige() : vraag.halfjaar();
        return Gemist.tot(totEnMet, reeks, verloop, verschoondeTellenMee);
    }

    private Feit gemist(Vraag vraag, Halfjaarstand stand, Tredeverloop verloop, Beleidskader kader) {
        var gemist = gemist(vraag, stand, verloop, kader.verschoondeTellenMee());
        return new Feit(Feitsoort.OPEENVOLGEND_GEMIST, gemist.aantal(), gemist.bron());
    }

    private static List<Feit> cijfers(Halfjaarstand stand) {
        var bron = "stand " + stand.halfjaar()
                + (stand.peildatum() == null ? " zonder cijfers" : " op " + Dag.kort(stand.peildatum()))
                + (stand.bron() == null ? "" : ", " + stand.bron());
        var bronnen = stand.bronnen().isEmpty() ? bron : bron + "; gebouwd op: " + String.join("; ", stand.bronnen());
        int was = stand.beginsaldo().achterstand();
        int is = stand.saldo().achterstand();
        return List.of(
                new Feit(Feitsoort.GEHAALD, stand.saldo().gehaald(), bron + ": saldo " + stand.saldo()),
                new Feit(Feitsoort.BEGINSALDO, stand.beginsaldo().personen(), bronnen),
                new Feit(Feitsoort.TAAKSTELLING, stand.taakstelling(), bronnen),
                new Feit(Feitsoort.OPGAVE, stand.opgave(), bronnen),
                new Feit(Feitsoort.GEHUISVEST, stand.gehuisvest(), bron),
                new Feit(Feitsoort.RESTEREND, stand.resterend(), bron),
                new Feit(Feitsoort.SALDO, stand.saldo().personen(), bron),
                new Feit(
                        Feitsoort.ACHTERSTANDVERLOOP,
                        achterstandverloop(stand.beginsaldo(), stand.saldo()),
                        bron + ": achterstand van " + was + " naar " + is));
    }

    private static String achterstandverloop(Saldo begin, Saldo eind) {
        if (eind.gehaald()) {
            return "geen";
        }
        if (begin.gehaald()) {
            return "ontstaan";
        }
        int verschil = eind.achterstand() - begin.achterstand();
        return verschil > 0 ? "toegenomen" : verschil == 0 ? "gelijk" : "afgenomen";
    }

    private static Feit huidigeTrede(Vraag vraag, Tredeverloop verloop) {
        var eerder = verloop.voor(vraag.halfjaar(), vraag.dag());
        return new Feit(
                Feitsoort.HUIDIGE_TREDE,
                eerder.trede(),
                eerder.laatste()
                        .map(besluit -> "besluit van " + Dag.kort(besluit.datum()) + " over " + besluit.halfjaar())
                        .orElse("geen eerder besluit"));
    }

    private static Feit verschoond(Vraag vraag, Tredeverloop verloop) {
        var verschoning = verloop.verschoning(vraag.halfjaar(), vraag.dag());
        return new Feit(
                Feitsoort.VERSCHOOND,
                verschoning.isPresent(),
                verschoning
                        .map(besluit -> "besluit van " + Dag.kort(besluit.datum()) + " over " + besluit.halfjaar())
                        .orElse("geen verschoning"));
    }

    private static Feit bevroren(Vraag vraag, Tredeverloop verloop) {
        var bevriezing = verloop.bevriezing(vraag.halfjaar(), vraag.dag());
        return new Feit(
                Feitsoort.BEVROREN,
                bevriezing.isPresent(),
                bevriezing
                        .map(besluit -> "besluit van " + Dag.kort(besluit.datum()))
                        .orElse("geen bevriezing"));
    }

    /** The course that the facts are taken from. */
    public Tredeverloop verloop(Gemeentecode gemeente) {
        return besluiten.verloop(gemeente);
    }

    /** What the gemeente said last about it, in a talk within the halfjaar. */
    private Feit verwachting(Vraag vraag) {
        var laatste = overleggen.van(vraag.gemeente()).stream()
                .filter(overleg -> overleg.datum() != null && vraag.halfjaar().bevat(overleg.datum()))
                .filter(Overleg::verwachtNietHalen)
                .reduce((eerder, later) -> later);
        return new Feit(
                Feitsoort.VERWACHT_NIET_HALEN,
                laatste.isPresent(),
                laatste.map(overleg -> overleg.soort().name().toLowerCase(java.util.Locale.ROOT) + " overleg van "
                                + Dag.kort(overleg.datum()))
                        .orElse("geen overleg in " + vraag.halfjaar() + " waarin de gemeente dat zei"));
    }

    private Feit plan(Vraag vraag, Halfjaarstand stand) {
        var planstand = Planstand.van(
                plannen.van(vraag.gemeente()),
                nakomingen.van(vraag.gemeente(), vraag.peildatum()),
                new Planstand.Moment(
                        vraag.halfjaar(), vraag.dag(), stand.saldo().gehaald(), vraag.tussentijds()));
        return new Feit(Feitsoort.PLAN, planstand.waarde(), planstand.bron());
    }
}
