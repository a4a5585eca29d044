// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.platform.web.Opmaak;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.besluit.Momentopname;
import nl.trede.toezicht.besluit.Waarschuwingen;
import nl.trede.toezicht.indeplaatsstelling.Sporen;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Bevriezing;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Verschoning;
import nl.trede.toezicht.termijn.Feestdagen;
import nl.trede.toezicht.termijn.Termijn;

/** Says in Dutch what follows from a besluit that is not taken yet. */
@ApplicationScoped
class Besluitgevolgen {

    private final Feestdagen feestdagen;
    private final Sporen sporen;

    Besluitgevolgen(Feestdagen feestdagen, Sporen sporen) {
        this.feestdagen = feestdagen;
        this.sporen = sporen;
    }

    /** @param beoordeling null when there is none */
    Voorbeeld van(Momentopname opname, Beoordeling beoordeling, LocalDate vandaag) {
        var voorstel = opname.besluit().beoordeling() == null ? null : beoordeling;
        boolean gevolgd = voorstel != null
                && opname.besluit().inhoud() instanceof Tredeplaatsing plaatsing
                && plaatsing.trede() == voorstel.voorgesteldeTrede();
        return new Voorbeeld(
                opname,
                Waarschuwingen.van(
                        opname, voorstel, sporen.van(opname.gemeente().code())),
                gevolgen(opname, gevolgd ? voorstel : null, vandaag),
                daarnaNiet(opname));
    }

    private List<String> gevolgen(Momentopname opname, Beoordeling gevolgd, LocalDate vandaag) {
        var soort = opname.besluit().inhoud().soort();
        var gevolgen = new ArrayList<String>();
        gevolgen.add("Het besluit komt in het dossier, met de cijfers, de methode en het beleid van nu.");
        gevolgen.add(
                "Er komt een conceptbrief aan het college klaar te staan bij Brieven. Een ander stelt die vast en verzendt hem.");
        gevolgen.add("Het systeem voor de brieven krijgt bericht (" + bericht(soort)
                + "). De gemeente hoort het pas met de brief.");
        opname.termijnen().forEach(termijn -> gevolgen.add(termijn(termijn, opname, vandaag)));
        if (gevolgd != null) {
            gevolgd.gevolgen().stream().map(Gevolg::omschrijving).forEach(gevolgen::add);
        }
        if (opname.beeindigt()) {
            gevolgen.add("De termijnen en afspraken die nog lopen vervallen op "
                    + Opmaak.voluit(opname.besluit().datum()) + ": de taakstelling met achterstand is gehaald.");
        }
        if (soort == Besluitsoort.INTREKKING) {
            gevolgen.add("Termijnen die uit het ingetrokken besluit volgen en nog lopen, vervallen.");
        }
        return gevolgen;
    }

    /** A termijn runs from the day the letter is sent, which nobody knows yet: told for the first day on which that can be. */
    private String termijn(Termijn termijn, Momentopname opname, LocalDate vandaag) {
        var eerste = opname.besluit().datum().isBefore(vandaag)
                ? vandaag
                : opname.besluit().datum();
        var duur = termijn.duur() == null ? "" : ": " + termijn.duur().inWoorden();
        var einde = termijn.begonnen(eerste, feestdagen).einde();
        return "Termijn voor " + termijn.naam() + duur + " vanaf de dag waarop de brief is verzonden"
                + (termijn.reden() == null ? "" : ", omdat " + termijn.reden())
                + (einde == null
                        ? "."
                        : ". Gaat de brief op " + Opmaak.voluit(eerste) + " weg, dan is de laatste dag "
                                + Opmaak.voluit(einde) + ".");
    }

    private static List<String> daarnaNiet(Momentopname opname) {
        var niet = new ArrayList<String>();
        niet.add(
                "Dit besluit wijzigen of weghalen. Wel kunt u het intrekken met een nieuw besluit; beide blijven in het dossier staan.");
        var inhoud = opname.besluit().inhoud();
        if (inhoud instanceof Bevriezing bevriezing) {
            niet.add("De trede wijzigen"
                    + (bevriezing.tot() == null ? "" : " tot " + Dag.kort(bevriezing.tot()))
                    + ", zolang de bevriezing niet is ingetrokken.");
        } else if (inhoud instanceof Verschoning verschoning) {
            niet.add("Tot " + Dag.kort(verschoning.meetpunt())
                    + " om deze achterstand een trede hoger gaan zonder motivering.");
        } else if (inhoud instanceof Tredeplaatsing) {
            niet.add("De cijfers onder dit besluit veranderen. Een latere correctie komt ernaast te staan, niet erin.");
        } else {
            niet.set(0, "Deze intrekking ongedaan maken. Wel kunt u een nieuw besluit nemen.");
        }
        return niet;
    }

    /** The name of the event, as docs/gebeurtenissen.md has it. */
    private static String bericht(Besluitsoort soort) {
        return switch (soort) {
            case TREDE -> "trede-besloten";
            case VERSCHONING -> "verschoning-verleend";
            case BEVRIEZING -> "bevriezing-besloten";
            case INTREKKING -> "besluit-ingetrokken";
        };
    }
}
