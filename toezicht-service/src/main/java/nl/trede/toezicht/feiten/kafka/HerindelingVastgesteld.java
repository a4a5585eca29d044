// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Opvolger;

/** What toezicht needs of herindeling-vastgesteld. */
record HerindelingVastgesteld(Gemeentecode gemeente, LocalDate datum, List<Deel> opvolgers, String bron) {

    /** @param aandeel null: not known */
    record Deel(Gemeentecode gemeente, BigDecimal aandeel) {}

    Herindeling naarHerindeling(Instant vastgelegdOp) {
        return new Herindeling(
                gemeente,
                datum,
                opvolgers.stream()
                        .map(deel -> new Opvolger(deel.gemeente(), deel.aandeel()))
                        .toList(),
                bron,
                vastgelegdOp);
    }
}
