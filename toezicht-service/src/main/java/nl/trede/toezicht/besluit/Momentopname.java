// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.util.List;
import nl.trede.toezicht.beleid.Interventieladder;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Bijstelling;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.termijn.Termijn;

/**
 * A besluit with all that was known about the gemeente when it was taken: enough to write its letter.
 *
 * @param eerder the course before this besluit
 * @param na the course with this besluit
 * @param ladder the provincie's; without treden when it has no beleid
 * @param bijstelling of the taakstelling of the halfjaar; null when there was none
 * @param landelijk the national one; null when there was none or it is not known
 * @param vorig the stand of the halfjaar before; null when not known
 * @param volgend the stand of the halfjaar after; null while its taakstelling is not known
 * @param gemist missed in a row
 * @param termijnen granted by this besluit
 */
public record Momentopname(
        Besluit besluit,
        Gemeente gemeente,
        Tredeverloop eerder,
        Tredeverloop na,
        Interventieladder ladder,
        Bijstelling bijstelling,
        Bijstelling landelijk,
        Halfjaarstand vorig,
        Halfjaarstand volgend,
        int gemist,
        List<Overleg> overleggen,
        List<Planstap> plannen,
        List<Nakoming> afspraken,
        List<Termijn> termijnen) {

    /** The gemeente goes down the ladder and owes nothing: what was asked and agreed ends (rule 49). */
    public boolean beeindigt() {
        return besluit.inhoud() instanceof Tredeplaatsing
                && na.trede() < eerder.trede()
                && besluit.stand() != null
                && besluit.stand().saldo().gehaald();
    }
}
