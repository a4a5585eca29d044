// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.trede.platform.bestanden.Rij;
import nl.trede.realisatie.privacy.Persoonscontrole;
import nl.trede.realisatie.toewijzing.Kolomnaam;

/** Shows every cell of a table to the control on persons, also those that nobody reads, and after the file was refused. */
final class Persoonsrijen implements Predicate<Rij> {

    private static final int KOPPEN = 30;
    private static final String ELDERS = "een ander werkblad";

    private final Predicate<Rij> rijen;
    private final Persoonscontrole controle;
    private final Set<String> bekend;
    private final Set<Integer> onbekendeKolommen = new HashSet<>();
    private int gezien;
    private int meesteBekend = -1;
    private boolean gestopt;

    /** @param bekend names of columns that have a meaning, bare; above the lines only these may look like persons */
    Persoonsrijen(Predicate<Rij> rijen, Persoonscontrole controle, Set<String> bekend) {
        this.rijen = rijen;
        this.controle = controle;
        this.bekend = bekend;
    }

    @Override
    public boolean test(Rij rij) {
        if (gezien++ < KOPPEN) {
            namen(rij);
        }
        for (int i = 0; i < rij.cellen().size(); i++) {
            var plaats = "kolom " + (i + 1);
            if (onbekendeKolommen.contains(i)) {
                controle.onbekendeWaarde(rij.regel(), plaats, rij.cellen().get(i));
            } else {
                controle.waarde(rij.regel(), plaats, rij.cellen().get(i));
            }
        }
        gestopt = gestopt || !rijen.test(rij);
        return true;
    }

    /** Whether the reader wanted no more rows; then what came after says nothing about the file. */
    boolean gestopt() {
        return gestopt;
    }

    /** A row of another sheet of the workbook, that nobody reads. */
    void elders(Rij rij) {
        for (var cel : rij.cellen()) {
            if (rij.regel() <= KOPPEN && !isBekend(cel)) {
                controle.naam(ELDERS, cel);
            }
            controle.waarde(rij.regel(), ELDERS, cel);
        }
    }

    /** The file as a whole could not be opened. */
    void ondoorzoekbaar() {
        controle.ondoorzoekbaar();
    }

    /** Of the rows so far the one with the most names that have a meaning is the header; what stands below its other cells is unknown. */
    private void namen(Rij rij) {
        var onbekend = new HashSet<Integer>();
        for (int i = 0; i < rij.cellen().size(); i++) {
            if (!isBekend(rij.cellen().get(i))) {
                controle.naam("kolom " + (i + 1), rij.cellen().get(i));
                onbekend.add(i);
            }
        }
        var aantalBekend = rij.cellen().size() - onbekend.size();
        if (aantalBekend > meesteBekend) {
            meesteBekend = aantalBekend;
            onbekendeKolommen.clear();
            onbekendeKolommen.addAll(onbekend);
        }
    }

    private boolean isBekend(String cel) {
        return bekend.contains(Kolomnaam.kaal(cel));
    }
}
