// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling;

import java.util.List;

/** What became of a bijstelling or of its correctie. */
public sealed interface Bijstellingsuitkomst {

    record Vastgesteld(Bijstelling bijstelling) implements Bijstellingsuitkomst {}

    /** The same act was done before and still stands; nothing changed. */
    record AlBekend(Bijstelling bijstelling) implements Bijstellingsuitkomst {}

    /** @param bezwaren all at once; nothing was changed */
    record Geweigerd(List<Bijstellingsbezwaar> bezwaren) implements Bijstellingsuitkomst {}

    /** The input is right in itself but the state of things is another. */
    record Strijdig(String reden) implements Bijstellingsuitkomst {}
}
