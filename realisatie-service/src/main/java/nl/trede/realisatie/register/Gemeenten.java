// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.register;

import java.time.Instant;

/** The own copy of the register of gemeenten. */
public interface Gemeenten {

    /** All gemeenten that are known now. */
    Register register();

    /** Whether all gemeenten that taakstelling has were told by now. */
    boolean compleet();

    /**
     * Takes over what taakstelling told, unless something newer of this gemeente is known.
     *
     * @param registerOmvang number of gemeenten that taakstelling has
     * @param gemeldOp when taakstelling recorded it
     */
    void bewaar(Gemeente gemeente, int registerOmvang, Instant gemeldOp);
}
