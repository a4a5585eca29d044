// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herbouw;

import java.util.Comparator;
import java.util.List;

/** Builds all again from the facts and compares; only when asked, what differs is put right. */
public class Herbouw {

    private final List<Herbouwbaar> alles;

    public Herbouw(List<Herbouwbaar> alles) {
        this.alles = alles.stream()
                .sorted(Comparator.comparing(Herbouwbaar::naam).reversed())
                .toList();
    }

    /** @return how it was found, before any repair */
    public List<Herbouwverslag> voer(boolean herstel) {
        var verslagen = alles.stream().map(Herbouwverslag::van).toList();
        if (herstel) {
            alles.forEach(Herbouwbaar::herstel);
        }
        return verslagen;
    }
}
