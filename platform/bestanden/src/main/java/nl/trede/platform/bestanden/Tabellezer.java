// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads one table, in a memory that does not grow with it. */
public interface Tabellezer {

    /**
     * Hands over each row that is not empty, in the order of the file.
     *
     * @param rijen takes a row and says whether it wants more
     * @return why the file as a whole is refused, in Dutch, and then no row of it counts; empty when it was read to its end or as far as wanted
     * @throws IOException when the rest of the file does not come
     */
    Optional<String> lees(InputStream inhoud, Predicate<Rij> rijen) throws IOException;
}
