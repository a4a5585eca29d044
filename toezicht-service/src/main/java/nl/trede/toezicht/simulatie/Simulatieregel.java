// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.register.Gemeente;

/**
 * One gemeente on one day: what the tried beleid proposes, beside what was proposed and decided.
 *
 * @param peildatum the day that is judged
 * @param vanTrede where the gemeente stood before
 * @param voorstel null when there is none; {@code reden} then says why, in Dutch
 * @param termijnen the documents that the proposal asks with a term by beleid; empty when it asks none
 * @param destijds the proposal that was really made; null when none was
 * @param besluit the last besluit TREDE that was really taken over the halfjaar, or after that proposal; null when none was
 */
public record Simulatieregel(
        Gemeente gemeente,
        Halfjaar halfjaar,
        LocalDate peildatum,
        int vanTrede,
        Beoordeling voorstel,
        String reden,
        List<Document> termijnen,
        Beoordeling destijds,
        Besluit besluit) {

    public Simulatieregel {
        termijnen = List.copyOf(termijnen);
    }

    /** Up (1), down (−1) or neither (0) on the ladder; 0 without a proposal. */
    public int stap() {
        return voorstel == null ? 0 : Integer.compare(voorstel.voorgesteldeTrede(), vanTrede);
    }

    /** Null when nothing was decided. */
    public Integer besloten() {
        return besluit == null ? null : ((Tredeplaatsing) besluit.inhoud()).trede();
    }

    /** Whether something else was decided than is proposed here. */
    public boolean wijktAfVanBesluit() {
        return voorstel != null && besluit != null && besloten() != voorstel.voorgesteldeTrede();
    }

    /** Whether something else was proposed, in trede or in oordeel, than is here. */
    public boolean wijktAfVanVoorstel() {
        return destijds != null
                && (voorstel == null
                        || voorstel.voorgesteldeTrede() != destijds.voorgesteldeTrede()
                        || !voorstel.oordeel().equals(destijds.oordeel()));
    }

    /** Whether it would have brought a letter: the gemeente is put on a trede, stays on one, or comes off it (rule 42). */
    public boolean brief() {
        return voorstel != null && (voorstel.voorgesteldeTrede() > 0 || vanTrede > 0);
    }
}
