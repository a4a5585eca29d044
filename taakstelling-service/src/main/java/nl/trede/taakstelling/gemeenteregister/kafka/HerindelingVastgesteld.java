// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.kafka;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.trede.taakstelling.gemeenteregister.Herindeling;

/** By contract taakstelling/herindeling-vastgesteld.v1. */
record HerindelingVastgesteld(String gemeente, LocalDate datum, List<Opvolger> opvolgers, String bron) {

    record Opvolger(String gemeente, BigDecimal aandeel) {}

    static HerindelingVastgesteld van(Herindeling herindeling) {
        return new HerindelingVastgesteld(
                herindeling.opgeheven().get(0).code(),
                herindeling.datum(),
                herindeling.overgangen().stream()
                        .map(overgang -> new Opvolger(overgang.naar().code(), overgang.aandeel()))
                        .toList(),
                herindeling.bron());
    }
}
