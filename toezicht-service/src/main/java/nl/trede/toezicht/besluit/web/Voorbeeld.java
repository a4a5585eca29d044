// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Trede;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.besluit.VoorgenomenBesluit;
import nl.trede.toezicht.besluit.VoorgenomenTermijn;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.termijn.Duur;

/**
 * What a besluit would do, before it is recorded.
 *
 * @param wijktAf whether it leaves the proposal; false without one
 * @param gevolgen what happens once it is recorded, a Dutch sentence each
 */
public record Voorbeeld(
        Besluitsoort soort,
        Halfjaar halfjaar,
        LocalDate datum,
        String wat,
        String oordeel,
        String motivering,
        String orgaan,
        String mandaat,
        String kenmerk,
        boolean wijktAf,
        List<String> gevolgen) {

    /** @param beoordeling and kader: null when there is none */
    static Voorbeeld van(
            VoorgenomenBesluit voornemen, Beoordeling beoordeling, Tredeverloop verloop, Beleidskader kader) {
        boolean wijktAf = beoordeling != null
                && voornemen.soort() == Besluitsoort.TREDE
                && voornemen.trede() != beoordeling.voorgesteldeTrede();
        return new Voorbeeld(
                voornemen.soort(),
                voornemen.halfjaar(),
                voornemen.datum(),
                wat(voornemen, verloop, kader),
                oordeel(voornemen, beoordeling, kader),
                voornemen.motivering(),
                voornemen.orgaan(),
                voornemen.mandaat(),
                voornemen.kenmerk(),
                wijktAf,
                gevolgen(voornemen, beoordeling, wijktAf, kader));
    }

    private static String wat(VoorgenomenBesluit voornemen, Tredeverloop verloop, Beleidskader kader) {
        return switch (voornemen.soort()) {
            case TREDE ->
                (voornemen.trede() == verloop.trede()
                                ? "De gemeente blijft op trede "
                                : "De gemeente gaat van trede " + verloop.trede() + " naar trede ")
                        + tredeNaam(voornemen.trede(), kader) + ".";
            case VERSCHONING ->
                "De achterstand wordt verschoond. Op " + Dag.kort(voornemen.meetpunt())
                        + " wordt weer gemeten. De cijfers blijven.";
            case BEVRIEZING ->
                "Trede " + tredeNaam(verloop.trede(), kader) + " wordt bevroren"
                        + (voornemen.tot() == null
                                ? " tot de bevriezing wordt ingetrokken."
                                : " tot " + Dag.kort(voornemen.tot()) + ".");
            case INTREKKING -> "Een eerder besluit geldt niet meer.";
        };
    }

    private static String tredeNaam(int trede, Beleidskader kader) {
        return trede
                + (kader == null
                        ? ""
                        : kader.ladder()
                                .trede(trede)
                                .map(Trede::naam)
                                .map(naam -> " " + naam)
                                .orElse(""));
    }

    private static String oordeel(VoorgenomenBesluit voornemen, Beoordeling beoordeling, Beleidskader kader) {
        return voornemen.oordeel() != null && kader != null
                ? kader.oordeel(voornemen.oordeel()).map(Oordeel::woord).orElse(null)
                : beoordeling == null ? null : beoordeling.oordeel().woord();
    }

    private static List<String> gevolgen(
            VoorgenomenBesluit voornemen, Beoordeling beoordeling, boolean wijktAf, Beleidskader kader) {
        var gevolgen = new ArrayList<String>();
        gevolgen.add(
                "Het besluit komt in het dossier, met de cijfers, de methode en het beleid van nu. Het verandert daarna niet meer.");
        if (voornemen.soort() == Besluitsoort.TREDE || voornemen.soort() == Besluitsoort.VERSCHONING) {
            gevolgen.add("Er komt een conceptbrief klaar te staan bij Brieven.");
        }
        if (voornemen.termijn() != null) {
            gevolgen.add(termijn(voornemen.termijn(), kader));
        }
        if (voornemen.soort() == Besluitsoort.TREDE && beoordeling != null && !wijktAf) {
            Stream.concat(
                            beoordeling.gevolgen().stream().map(Gevolg::omschrijving),
                            voornemen.termijn() != null
                                    ? Stream.empty()
                                    : beoordeling.gevolgen().stream()
                                            .filter(gevolg -> gevolg.termijn() != null)
                                            .map(gevolg -> "Termijn volgens beleid: "
                                                    + gevolg.termijn().duur().inWoorden()
                                                    + " vanaf de dag waarop de brief is verzonden."))
                    .forEach(gevolgen::add);
        }
        return gevolgen;
    }

    private static String termijn(VoorgenomenTermijn termijn, Beleidskader kader) {
        var document = kader == null ? null : kader.document(termijn.document()).orElse(null);
        var duur = termijn.weken() != null
                ? Duur.weken(termijn.weken()).inWoorden()
                : document == null || document.termijn() == null
                        ? ""
                        : document.termijn().duur().inWoorden();
        return "Termijn voor "
                + Objects.requireNonNullElse(document == null ? null : naam(document), termijn.document()) + ": " + duur
                + " vanaf de dag waarop de brief is verzonden"
                + (termijn.reden() == null ? "." : ", omdat " + termijn.reden() + ".");
    }

    private static String naam(Document document) {
        return document.naam();
    }
}
