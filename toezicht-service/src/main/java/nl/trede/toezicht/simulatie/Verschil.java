// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Regel;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.register.Gemeente;

/**
 * A gemeente and a day on which two outcomes are not the same, and why.
 *
 * @param een the trede that the tried beleid proposes; null when it proposes none
 * @param ander the trede beside it: decided, or proposed by the other beleid; null when there is none
 * @param uitleg Dutch sentences, one for each side: the rules that applied, or the besluit with its motivering
 */
public record Verschil(
        Gemeente gemeente, Halfjaar halfjaar, LocalDate peildatum, Integer een, Integer ander, List<String> uitleg) {

    public Verschil {
        uitleg = List.copyOf(uitleg);
    }

    /** Where the tried beleid and the besluiten that were taken part; in the order of the lines. */
    static List<Verschil> metBesluiten(Simulatie simulatie) {
        return simulatie.regels().stream()
                .filter(Simulatieregel::wijktAfVanBesluit)
                .map(regel -> new Verschil(
                        regel.gemeente(),
                        regel.halfjaar(),
                        regel.peildatum(),
                        regel.voorstel().voorgesteldeTrede(),
                        regel.besloten(),
                        List.of(zin(simulatie.beleid().naam(), regel), besluitzin(regel))))
                .toList();
    }

    /** Where two beleidskaders part, in trede or in the weight of the oordeel; in the order of the lines of the first. */
    static List<Verschil> tussen(Simulatie een, Simulatie ander) {
        Map<Meting, Simulatieregel> naast = new HashMap<>();
        ander.regels().forEach(regel -> naast.put(Meting.van(regel), regel));
        var verschillen = new ArrayList<Verschil>();
        for (var regel : een.regels()) {
            var tegenover = naast.get(Meting.van(regel));
            if (tegenover != null && !zegtHetzelfde(regel.voorstel(), tegenover.voorstel())) {
                verschillen.add(new Verschil(
                        regel.gemeente(),
                        regel.halfjaar(),
                        regel.peildatum(),
                        trede(regel),
                        trede(tegenover),
                        List.of(
                                zin(een.beleid().naam(), regel),
                                zin(ander.beleid().naam(), tegenover))));
            }
        }
        return verschillen;
    }

    private record Meting(Gemeentecode gemeente, Halfjaar halfjaar, LocalDate dag) {
        static Meting van(Simulatieregel regel) {
            return new Meting(regel.gemeente().code(), regel.halfjaar(), regel.peildatum());
        }
    }

    private static boolean zegtHetzelfde(Beoordeling een, Beoordeling ander) {
        return een == null || ander == null
                ? een == ander
                : een.voorgesteldeTrede() == ander.voorgesteldeTrede() && evenZwaar(een.oordeel(), ander.oordeel());
    }

    /** Two provincies have two words for one colour; without colours the words decide. */
    private static boolean evenZwaar(Oordeel een, Oordeel ander) {
        return een.kleur() != null && ander.kleur() != null
                ? een.kleur().equals(ander.kleur())
                : een.woord().equals(ander.woord());
    }

    private static Integer trede(Simulatieregel regel) {
        return regel.voorstel() == null ? null : regel.voorstel().voorgesteldeTrede();
    }

    private static String zin(String beleid, Simulatieregel regel) {
        var voorstel = regel.voorstel();
        if (voorstel == null) {
            return beleid + ": geen voorstel. " + regel.reden();
        }
        var waarom = voorstel.regels().stream()
                .filter(een -> !een.tabel().equals("gevolgen"))
                .map(Regel::toelichting)
                .collect(Collectors.joining(" "));
        return beleid + ": van trede " + regel.vanTrede() + " naar trede " + voorstel.voorgesteldeTrede() + " ("
                + voorstel.tredeNaam() + "), oordeel " + voorstel.oordeel().woord() + ". " + waarom;
    }

    private static String besluitzin(Simulatieregel regel) {
        var besluit = regel.besluit();
        return "Besloten op " + besluit.datum() + ": trede " + regel.besloten()
                + (besluit.motivering() == null ? "." : ". Motivering: " + besluit.motivering());
    }
}
