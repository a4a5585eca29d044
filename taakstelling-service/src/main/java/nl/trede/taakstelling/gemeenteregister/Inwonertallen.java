// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.util.Collection;
import java.util.List;

/** Inhabitants of gemeenten, per reference date. */
public interface Inwonertallen {

    /** Adds each, or replaces what was known of that gemeente on that day; the same again changes nothing. */
    void bewaar(Collection<Inwonertal> inwonertallen);

    /** Those that nobody was told of yet, by day and code; from then on they count as told. */
    List<Inwonertal> nogTeMelden();
}
