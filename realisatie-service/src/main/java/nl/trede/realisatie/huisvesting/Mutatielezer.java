// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.privacy.Persoonscontrole;

/** Makes mutaties of a file, one line at a time, whatever its size. */
public interface Mutatielezer {

    /**
     * Hands over each line in the order of the file, and shows all names and values to the control on persons.
     *
     * @return why the file as a whole is refused, and then no line of it counts; empty when it was read to its end
     * @throws IOException when the rest of the file does not come
     */
    List<Bestandsfout> lees(InputStream inhoud, Persoonscontrole controle, Consumer<RuweMutatie> regels)
            throws IOException;
}
