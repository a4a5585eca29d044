// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rule for the shares in which one gemeente is split: all unknown, or together exactly 1, each with at most eight decimals. */
final class Aandelen {

    private static final int DECIMALEN = 8;

    private Aandelen() {}

    /** Why these are no shares of one whole, in Dutch; empty when they are. */
    static Optional<String> bezwaar(List<BigDecimal> aandelen) {
        var bekend = aandelen.stream().filter(Objects::nonNull).toList();
        if (bekend.isEmpty()) {
            return Optional.empty();
        }
        if (bekend.size() < aandelen.size()) {
            return Optional.of("geef alle aandelen of geen");
        }
        if (bekend.stream().anyMatch(aandeel -> aandeel.signum() <= 0)) {
            return Optional.of("een aandeel is groter dan 0");
        }
        if (bekend.stream().anyMatch(aandeel -> aandeel.compareTo(BigDecimal.ONE) > 0)) {
            return Optional.of("een aandeel is hoogstens 1");
        }
        if (bekend.stream().anyMatch(aandeel -> aandeel.stripTrailingZeros().scale() > DECIMALEN)) {
            return Optional.of("een aandeel heeft hoogstens " + DECIMALEN + " decimalen");
        }
        var som = bekend.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return som.compareTo(BigDecimal.ONE) == 0
                ? Optional.empty()
                : Optional.of("de aandelen zijn samen " + som.toPlainString() + " en niet 1");
    }
}
