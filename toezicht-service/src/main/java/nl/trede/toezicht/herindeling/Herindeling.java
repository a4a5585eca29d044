// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;

/**
 * That a gemeente went into others, as the register said it (rules 11 and 12). A later one about the same gemeente replaces it.
 *
 * @param gemeente the one that ended
 * @param datum first day it no longer exists
 * @param opvolgers all of them, at least one
 * @param vastgelegdOp when the register recorded it
 */
public record Herindeling(
        Gemeentecode gemeente, LocalDate datum, List<Opvolger> opvolgers, String bron, Instant vastgelegdOp) {

    public Herindeling {
        opvolgers = List.copyOf(opvolgers);
    }

    /** One opvolger takes over all; there is nothing to divide. */
    public boolean gaatGeheelOver() {
        return opvolgers.size() == 1;
    }

    /** Whether the register knows every share: then it can be proposed, and still a person decides. */
    public boolean heeftVoorstel() {
        return opvolgers.stream().noneMatch(opvolger -> opvolger.aandeel() == null);
    }

    public Set<Gemeentecode> naar() {
        return opvolgers.stream().map(Opvolger::gemeente).collect(Collectors.toSet());
    }

    /** The one opvolger with all of it. */
    List<Opvolger> geheel() {
        return List.of(new Opvolger(opvolgers.get(0).gemeente(), BigDecimal.ONE));
    }
}
