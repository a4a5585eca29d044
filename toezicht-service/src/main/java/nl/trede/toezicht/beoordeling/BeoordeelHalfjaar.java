// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Trede;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.saldo.Standstatus;

/** Lays the facts about a gemeente beside the provincie's beleid and keeps what it proposes. Decides nothing. */
public class BeoordeelHalfjaar {

    /** What came of it. */
    public sealed interface Uitkomst {

        /** Why there is no proposal, in Dutch; null when there is one. */
        String reden();
    }

    /** A proposal was made and kept. */
    public record Gemaakt(Beoordeling beoordeling) implements Uitkomst {

        @Override
        public String reden() {
            return null;
        }
    }

    /** What was asked is wrong in itself. */
    public record Geweigerd(List<Weigering> weigeringen) implements Uitkomst {

        @Override
        public String reden() {
            return weigeringen.get(0).reden();
        }
    }

    /** Nothing can be proposed as things stand; {@code reden} is a Dutch sentence. */
    public record Onmogelijk(String reden) implements Uitkomst {}

    private final Standen standen;
    private final Beleidskaders kaders;
    private final Beoordelingsfeiten feiten;
    private final Beoordelingen beoordelingen;

    public BeoordeelHalfjaar(
            Standen standen, Beleidskaders kaders, Beoordelingsfeiten feiten, Beoordelingen beoordelingen) {
        this.standen = standen;
        this.kaders = kaders;
        this.feiten = feiten;
        this.beoordelingen = beoordelingen;
    }

    /** @param peildatum null = the latest figures; the halfjaar then counts as over once its peilmoment came */
    public Uitkomst voer(Gemeente gemeente, Halfjaar halfjaar, LocalDate peildatum, Instant nu) {
        var weigeringen = weigeringen(gemeente, halfjaar, peildatum);
        if (!weigeringen.isEmpty()) {
            return new Geweigerd(weigeringen);
        }
        var vandaag = Vandaag.op(nu);
        var kader = kaders.voor(gemeente.provincie(), halfjaar, vandaag);
        if (kader.isEmpty()) {
            return new Onmogelijk("Er is geen beleidskader vastgesteld voor " + gemeente.provincie() + " over "
                    + halfjaar + ". Zonder beleid is er geen voorstel; een besluit kan wel.");
        }
        boolean tussentijds = (peildatum == null ? vandaag : peildatum).isBefore(halfjaar.peilmoment());
        var stand = standen.stand(gemeente.code(), halfjaar, peildatum, null)
                .filter(bekend -> tussentijds || teBeoordelen(bekend));
        if (stand.isEmpty()) {
            return new Onmogelijk("Er zijn nog geen cijfers van " + gemeente.naam() + " over " + halfjaar + ".");
        }
        var vraag = new Beoordelingsfeiten.Vraag(gemeente.code(), halfjaar, peildatum, tussentijds);
        int trede = feiten.verloop(gemeente.code()).voor(halfjaar, vraag.dag()).trede();
        if (kader.get().ladder().trede(trede).isEmpty()) {
            return new Onmogelijk(gemeente.naam() + " staat op trede " + trede + "; de ladder van "
                    + kader.get().versie() + " gaat tot " + kader.get().ladder().hoogste()
                    + ". Besluit eerst op welke trede van deze ladder de gemeente staat.");
        }
        var beoordeling = beoordeel(vraag, stand.get(), kader.get(), nu);
        beoordelingen.voegToe(beoordeling);
        return new Gemaakt(beoordeling);
    }

    private Beoordeling beoordeel(Beoordelingsfeiten.Vraag vraag, Halfjaarstand stand, Beleidskader kader, Instant nu) {
        var verloop = feiten.verloop(vraag.gemeente());
        var alle = feiten.verzamel(vraag, stand, verloop, kader);
        var tabellen = kader.tabellen();
        var beslissing = Stilstand.van(vraag, verloop)
                .pas(tabellen.beslis(alle.stream().collect(toMap(Feit::soort, Feit::waarde))));
        var trede = kader.ladder().trede(beslissing.trede());
        return new Beoordeling(
                UUID.randomUUID(),
                vraag.gemeente(),
                vraag.halfjaar(),
                vraag.peildatum(),
                beslissing.trede(),
                trede.map(Trede::naam).orElse("trede " + beslissing.trede()),
                beslissing.oordeel(),
                beslissing.gevolgen(),
                beslissing.regels(),
                alle.stream()
                        .filter(feit -> tabellen.gevraagd().contains(feit.soort()))
                        .toList(),
                alle.stream()
                        .filter(feit -> !tabellen.gevraagd().contains(feit.soort()))
                        .toList(),
                trede.filter(Trede::indeplaatsstelling)
                        .map(een -> Ingreep.van(kader.omvang(), stand))
                        .orElse(null),
                kader.alsVersie(),
                stand,
                nu);
    }

    /** What is wrong with the question itself, whatever gemeente it is about. */
    static List<Weigering> weigeringen(Halfjaar halfjaar, LocalDate peildatum) {
        var weigeringen = new ArrayList<Weigering>();
        if (halfjaar == null) {
            weigeringen.add(new Weigering("halfjaar", "is verplicht"));
        } else if (peildatum != null && !halfjaar.heeftPeildatum(peildatum)) {
            weigeringen.add(new Weigering(
                    "peildatum",
                    "ligt niet in " + halfjaar + " (" + Dag.kort(halfjaar.eersteDag()) + " tot en met "
                            + Dag.kort(halfjaar.peilmoment()) + ")"));
        }
        return weigeringen;
    }

    private static List<Weigering> weigeringen(Gemeente gemeente, Halfjaar halfjaar, LocalDate peildatum) {
        var weigeringen = weigeringen(halfjaar, peildatum);
        if (weigeringen.isEmpty() && !gemeente.bestaatOp(dag(halfjaar, peildatum))) {
            weigeringen.add(new Weigering(
                    "halfjaar",
                    "gemeente " + gemeente.naam() + " bestaat niet op " + Dag.kort(dag(halfjaar, peildatum))));
        }
        return weigeringen;
    }

    private static LocalDate dag(Halfjaar halfjaar, LocalDate peildatum) {
        return peildatum == null || peildatum.isAfter(halfjaar.laatsteDag()) ? halfjaar.laatsteDag() : peildatum;
    }

    /** Without figures a halfjaar that is over is neither met nor missed, unless a voorsprong already covered it. */
    private static boolean teBeoordelen(Halfjaarstand stand) {
        return stand.status() != Standstatus.GEEN_REALISATIE || stand.saldo().gehaald();
    }
}
