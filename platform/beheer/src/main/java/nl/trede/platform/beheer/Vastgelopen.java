// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.util.List;
import nl.trede.platform.messaging.DeadLetterBox;

/**
 * The newest messages that were set aside.
 *
 * @param alle whether there are no older ones
 */
record Vastgelopen(List<VastgelopenBericht> berichten, boolean alle) {

    static Vastgelopen van(DeadLetterBox.Found found) {
        return new Vastgelopen(
                found.letters().stream().map(VastgelopenBericht::van).toList(), found.all());
    }

    /** Those that nobody sent again yet. */
    public long open() {
        return berichten.stream()
                .filter(bericht -> bericht.hersturing() == null)
                .count();
    }

    /** Page from 1. */
    List<VastgelopenBericht> pagina(int pagina, int grootte) {
        return berichten.stream().skip((pagina - 1L) * grootte).limit(grootte).toList();
    }
}
