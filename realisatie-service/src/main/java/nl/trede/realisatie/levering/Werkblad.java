// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.realisatie.realisatie.Melding;
import nl.trede.realisatie.realisatie.Signalering;
import nl.trede.realisatie.realisatie.Uitkomst;
import nl.trede.realisatie.realisatie.Versie;

/** One levering in hand: what comes in is kept apart until the file is whole, and counts only when the transaction ends well. */
public interface Werkblad extends AutoCloseable {

    /** Keeps every byte that is read from the result. */
    InputStream bewaar(InputStream inhoud);

    /** Sets aside a line that can be right. */
    void neem(Leveringsregel regel);

    /** Notes why a line is refused. */
    void weiger(List<Regelfout> fouten);

    /** Notes what the figures do not show of a line; the first thousand are kept. */
    void opmerking(int regel, String tekst);

    /**
     * The file is whole: gives it its place, or finds the levering that brought the same file before. From here on no
     * other levering is dealt with until the transaction ends.
     */
    void sluitBestand();

    /** Refuses the file as a whole, and keeps of its content what may stay. */
    void weigerBestand(Bestandsweigering waarom);

    /** The lines that were set aside with what is known of their gemeente and halfjaar, one gemeente and halfjaar at a time. */
    void perReeks(BiConsumer<Reekssleutel, Reeks> verwerking);

    /** Keeps what became of a line. */
    void leg(Reekssleutel sleutel, Uitkomst uitkomst);

    /** Keeps what deserves a look. */
    void signaleer(List<Signalering> signaleringen);

    /** Ends the work and says what became of it. */
    Leveringsverslag verslag();

    @Override
    void close();

    /** What a series of figures is about. */
    record Reekssleutel(Gemeentecode gemeente, Halfjaar halfjaar) {}

    /**
     * The lines of a levering about one gemeente and one halfjaar, with what is known of these.
     *
     * @param bekend versions of each peildatum, the highest among them
     * @param regels by peildatum and then by line; can be read once
     */
    record Reeks(List<Versie> bekend, Iterator<Regel> regels) {

        /** @param eerderVerwerkt whether this line was dealt with when the same file came before */
        public record Regel(Melding melding, boolean eerderVerwerkt) {}
    }
}
