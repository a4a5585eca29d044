// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.trede.platform.bestanden.Tekstregels.Regel;

/** The lines of a text, where one can look ahead. */
final class Tekstbron {

    private final Tekstregels regels;
    private final Deque<Regel> vooruit = new ArrayDeque<>();

    Tekstbron(InputStream inhoud, int langste) {
        this.regels = new Tekstregels(inhoud, langste);
    }

    /** Null after the last line. */
    Regel volgende() throws IOException {
        return vooruit.isEmpty() ? regels.volgende() : vooruit.poll();
    }

    /** The next line, that stays the next; null after the last. */
    Regel kijk(int plaatsen) throws IOException {
        while (vooruit.size() <= plaatsen) {
            var regel = regels.volgende();
            if (regel == null) {
                return null;
            }
            vooruit.add(regel);
        }
        return List.copyOf(vooruit).get(plaatsen);
    }
}
