// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting;

import java.io.InputStream;
import java.util.List;
import nl.trede.realisatie.levering.Bestandsweigering;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.Regelfout;

/** One file of mutaties in hand: what comes in is kept apart until the file is whole, and counts only when the transaction ends well. */
public interface Mutatieblad extends AutoCloseable {

    /** Keeps every byte that is read from the result. */
    InputStream bewaar(InputStream inhoud);

    /** Sets aside a line that can be right. */
    void neem(Mutatie mutatie);

    /** Notes why a line is refused. */
    void weiger(List<Regelfout> fouten);

    /** The file is whole: gives it its place, or finds the levering that brought the same file before. One file at a time from here on. */
    void sluitBestand();

    /** Refuses the file as a whole, and keeps of its content what may stay. */
    void weigerBestand(Bestandsweigering waarom);

    /** Brings what was set aside among what is known, and tells each figure that changes. */
    void verwerk();

    /** Ends the work and says what became of it. */
    Leveringsverslag verslag();

    @Override
    void close();
}
