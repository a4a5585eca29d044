// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.util.Random;

/** Chance from a fixed seed: the same for the same subject, whatever else is asked and in whatever order. */
record Toeval(long zaad) {

    Random over(String onderwerp) {
        return new Random(zaad * 1_000_003 + onderwerp.hashCode());
    }
}
