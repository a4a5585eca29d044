// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes lines of a file, one at a time, whatever its size. */
public interface Bestandslezer {

    /**
     * Hands over each line that is not empty, in the order of the file.
     *
     * @return why the file as a whole is refused, in Dutch, and then no line of it counts; empty when it was read to its end
     */
    Optional<String> lees(Bestandsvorm vorm, Path bestand, Consumer<Bestandsregel> regels) throws IOException;
}
