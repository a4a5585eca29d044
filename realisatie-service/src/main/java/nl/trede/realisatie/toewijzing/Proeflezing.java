// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Bestandsweigering;
import nl.trede.realisatie.levering.Keuring;
import nl.trede.realisatie.levering.Leveringsregel;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.levering.Regelontvanger;
import nl.trede.realisatie.levering.RuweRegel;
import nl.trede.realisatie.privacy.Persoonscontrole;
import nl.trede.realisatie.register.Register;

/**
 * What would be read from the first rows of a file; nothing is taken in.
 *
 * @param toewijzing the one it was read with
 * @param kop names of the columns of the row that is the header; empty when none was found
 * @param regels what the lines say, or what is wrong with them
 * @param overgeslagen lines that are passed over, and values of formulas
 * @param fouten why the file would be refused whole
 */
public record Proeflezing(
        Kolomtoewijzing toewijzing,
        List<String> kop,
        List<Proefregel> regels,
        List<Opmerking> overgeslagen,
        List<Bestandsfout> fouten) {

    /** @param tekst Dutch */
    public record Opmerking(int regel, String tekst) {}

    /**
     * One line.
     *
     * @param goed null when the line would be refused
     * @param fouten empty when it would be taken
     */
    public record Proefregel(int regel, Leveringsregel goed, List<Regelfout> fouten) {}

    /** Reads rows that were taken from the beginning of a file. */
    public static Proeflezing van(
            List<Tabelregel> begin, Kolomtoewijzing toewijzing, Register register, LocalDate vandaag) {
        var toets = Toewijzingstoets.fouten(toewijzing);
        if (!toets.isEmpty()) {
            return new Proeflezing(toewijzing, langste(begin), List.of(), List.of(), toets);
        }
        var gelezen = new Gelezen(new Keuring(register, vandaag, null));
        var lezing = new Tabellezing(toewijzing, register, gelezen, Integer.MAX_VALUE);
        var meer = begin.iterator();
        while (meer.hasNext() && lezing.neem(meer.next())) {
            continue;
        }
        var kop = lezing.kop().isEmpty() ? langste(begin) : lezing.kop();
        bekijk(begin, kop, toewijzing, gelezen.controle);
        var personen = Bestandsweigering.personen(gelezen.controle.gevonden());
        if (!personen.isEmpty()) {
            return new Proeflezing(toewijzing, List.of(), List.of(), List.of(), personen);
        }
        return new Proeflezing(toewijzing, kop, gelezen.regels, gelezen.opmerkingen, lezing.fouten());
    }

    /** Also what no line shows: the file as a whole would be refused. */
    private static void bekijk(
            List<Tabelregel> begin, List<String> kop, Kolomtoewijzing toewijzing, Persoonscontrole controle) {
        var bekend = toewijzing.kolommen().benoemd().stream()
                .map(benoemd -> Kolomnaam.kaal(benoemd.kolom()))
                .toList();
        for (int i = 0; i < kop.size(); i++) {
            if (!bekend.contains(Kolomnaam.kaal(kop.get(i)))) {
                controle.naam("kolom " + (i + 1), kop.get(i));
            }
        }
        begin.forEach(rij -> rij.cellen().forEach(cel -> controle.waarde(rij.regel(), "een cel", cel)));
    }

    /** The first row with the most cells: the header, as far as one can tell. */
    private static List<String> langste(List<Tabelregel> begin) {
        return begin.stream()
                .reduce((a, b) -> b.gevuld() > a.gevuld() ? b : a)
                .map(Tabelregel::cellen)
                .orElse(List.of());
    }

    private static final class Gelezen implements Regelontvanger {

        private final Keuring keuring;
        private final Persoonscontrole controle = new Persoonscontrole();
        private final List<Proefregel> regels = new ArrayList<>();
        private final List<Opmerking> opmerkingen = new ArrayList<>();

        Gelezen(Keuring keuring) {
            this.keuring = keuring;
        }

        @Override
        public Persoonscontrole controle() {
            return controle;
        }

        @Override
        public void regel(RuweRegel regel) {
            var uitslag = keuring.keur(regel);
            if (uitslag instanceof Keuring.Uitslag.Goed goed) {
                regels.add(new Proefregel(regel.regel(), goed.regel(), List.of()));
            } else if (uitslag instanceof Keuring.Uitslag.Fout fout) {
                regels.add(new Proefregel(regel.regel(), null, fout.fouten()));
            }
        }

        @Override
        public void opmerking(int regel, String tekst) {
            opmerkingen.add(new Opmerking(regel, tekst));
        }
    }
}
