// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.util.function.Function;

/**
 * A part of the picture, or why it is not there.
 *
 * @param waarde null when it could not be had
 * @param storing a Dutch sentence; null when it could
 */
record Onderdeel<T>(T waarde, String storing) {

    static <T> Onderdeel<T> van(T waarde) {
        return new Onderdeel<>(waarde, null);
    }

    static <T> Onderdeel<T> gestoord(String storing) {
        return new Onderdeel<>(null, storing);
    }

    /** In another form; what is not there stays away. */
    <S> S als(Function<T, S> vorm) {
        return waarde == null ? null : vorm.apply(waarde);
    }
}
