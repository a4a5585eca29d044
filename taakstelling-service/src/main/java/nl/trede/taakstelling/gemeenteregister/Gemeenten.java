// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;

/** All gemeenten that the register holds. */
public interface Gemeenten {

    /** Empty when the code is not in the register. */
    Optional<Gemeente> zoek(Gemeentecode code);

    Collection<Gemeente> alle();

    /** Other names that sources use, by gemeente; a gemeente without any is not in it. */
    Map<Gemeentecode, List<String>> naamvarianten();

    /** Those whose province was changed by a decision: what a file says of it no longer counts for them. */
    Set<Gemeentecode> metProvinciewijziging();

    /** Adds the gemeente, or replaces what was known of its code. */
    void bewaar(Gemeente gemeente);
}
