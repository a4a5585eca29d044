// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.util.List;
import java.util.function.Predicate;
import nl.trede.platform.bestanden.Rij;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.toewijzing.Tabellezing;
import nl.trede.realisatie.toewijzing.Tabelregel;

/** Decides by the first row who reads a table: our own header is always understood. */
final class Tabelrijen implements Predicate<Rij> {

    private final Standentabel eigen;
    private final Tabellezing toegewezen;
    private Boolean isEigen;

    /** @param toegewezen null when the bron has no toewijzing */
    Tabelrijen(Standentabel eigen, Tabellezing toegewezen) {
        this.eigen = eigen;
        this.toegewezen = toegewezen;
    }

    @Override
    public boolean test(Rij rij) {
        if (isEigen == null) {
            isEigen = toegewezen == null || Standenkop.isEigen(rij);
        }
        return isEigen ? eigen.test(rij) : toegewezen.neem(regel(rij));
    }

    List<Bestandsfout> fouten() {
        return isEigen ? eigen.fouten() : toegewezen.fouten();
    }

    static Tabelregel regel(Rij rij) {
        return new Tabelregel(rij.regel(), rij.cellen(), rij.formules(), rij.fout());
    }
}
