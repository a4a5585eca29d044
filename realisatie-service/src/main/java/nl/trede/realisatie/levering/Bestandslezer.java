// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Makes lines of a file, one at a time, whatever its size. */
public interface Bestandslezer {

    /**
     * Hands over each line in the order of the file.
     *
     * @return why the file as a whole is refused, and then no line of it counts; empty when it was read to its end
     * @throws IOException when the rest of the file does not come
     */
    List<Bestandsfout> lees(Inzending inzending, InputStream inhoud, Regelontvanger ontvanger) throws IOException;
}
