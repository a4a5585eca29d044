// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides whole persons by weights with the sum exactly kept: each gets the whole part of its share, and the persons left over go, one
 * each, to the largest remainders; of equal remainders to the first.
 */
public final class GrootsteRest {

    private GrootsteRest() {}

    /**
     * @param personen not negative
     * @param gewichten none negative, together more than zero
     * @return as many numbers as weights; together {@code personen}
     */
    public static List<Integer> verdeel(int personen, List<BigDecimal> gewichten) {
        var som = gewichten.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var delen = new ArrayList<Integer>();
        var resten = new ArrayList<BigDecimal>();
        int over = personen;
        for (var gewicht : gewichten) {
            var deel = gewicht.multiply(BigDecimal.valueOf(personen)).divideAndRemainder(som);
            delen.add(deel[0].intValueExact());
            resten.add(deel[1]);
            over -= deel[0].intValueExact();
        }
        IntStream.range(0, delen.size())
                .boxed()
                .sorted(Comparator.comparing((Integer plaats) -> resten.get(plaats))
                        .reversed())
                .limit(over)
                .forEach(plaats -> delen.set(plaats, delen.get(plaats) + 1));
        return delen;
    }
}
