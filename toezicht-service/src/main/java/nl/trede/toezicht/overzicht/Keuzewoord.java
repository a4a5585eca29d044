// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.util.Arrays;
import java.util.Optional;

/** One of the words that a part of the address of the overview can be. */
public interface Keuzewoord {

    /** As it stands in the address. */
    String sleutel();

    /** Empty when there is no such word. */
    static <T extends Enum<T> & Keuzewoord> Optional<T> van(Class<T> soort, String sleutel) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(een -> een.sleutel().equals(sleutel))
                .findFirst();
    }
}
