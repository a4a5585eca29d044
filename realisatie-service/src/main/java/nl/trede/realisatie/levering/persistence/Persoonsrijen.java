// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import nl.trede.platform.bestanden.Rij;
import nl.trede.realisatie.privacy.Persoonscontrole;

/** Shows every cell of a table to the control on persons, also those that nobody reads, and after the file was refused. */
final class Persoonsrijen implements Predicate<Rij> {

    private static final int KOPPEN = 30;

    private final Predicate<Rij> rijen;
    private final Persoonscontrole controle;
    private final Set<String> bekend;
    private final Set<Integer> onbekendeKolommen = new HashSet<>();
    private int gezien;
    private boolean gestopt;

    /** @param bekend names of columns that have a meaning, in small letters; above the lines only these may look like persons */
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

    private void namen(Rij rij) {
        for (int i = 0; i < rij.cellen().size(); i++) {
            var cel = rij.cellen().get(i);
            if (!bekend.contains(cel.toLowerCase(Locale.ROOT))) {
                controle.naam("kolom " + (i + 1), cel);
                if (gezien == 1) {
                    onbekendeKolommen.add(i);
                }
            }
        }
    }
}
