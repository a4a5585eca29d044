// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

import java.util.List;
import java.util.Optional;

/**
 * The treden of a provincie, lowest first.
 *
 * @param treden numbered 0, 1, 2 … without a gap
 */
public record Interventieladder(List<Trede> treden) {

    /** Of a provincie without beleid. */
    public static final Interventieladder GEEN = new Interventieladder(List.of());

    public Interventieladder {
        treden = List.copyOf(treden);
    }

    /** Empty when the ladder has no such trede. */
    public Optional<Trede> trede(int nummer) {
        return nummer < 0 || nummer >= treden.size() ? Optional.empty() : Optional.of(treden.get(nummer));
    }

    /** The number of the last rung. */
    public int hoogste() {
        return treden.size() - 1;
    }
}
