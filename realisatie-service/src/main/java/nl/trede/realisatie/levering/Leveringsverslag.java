// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.realisatie.Signalering;

/**
 * What became of a levering this time.
 *
 * @param levering the same for the same file
 * @param herhaling whether the same file was taken in before
 * @param weigering why the whole file is refused; null when it is not
 * @param geweigerd the first 1000 faults of lines, by line
 * @param signaleringen the first 1000, by gemeente, halfjaar and peildatum
 */
public record Leveringsverslag(
        UUID levering,
        boolean herhaling,
        Status status,
        Telling telling,
        Bestandsweigering weigering,
        List<Regelfout> geweigerd,
        List<Signalering> signaleringen) {

    /** How many faults and signaleringen a report lists; the numbers count all. */
    public static final int LANGST = 1000;

    /** Why the whole file is refused; empty when it is not. */
    public List<Bestandsfout> fouten() {
        return weigering == null ? List.of() : weigering.fouten();
    }

    /** Whether the file stays as it came. */
    public boolean bewaard() {
        return weigering == null || weigering.bewaart();
    }

    /** Whether the file is refused since it seems to hold persons. */
    public boolean lijktPersonenTeBevatten() {
        return weigering != null && weigering.soort() == Bestandsweigering.Soort.PERSONEN;
    }

    /** What became of a file as a whole. */
    public enum Status {
        /** Read to its end; each line was taken, unchanged or refused. */
        VERWERKT,
        /** Could not be read as a file; none of it counts. */
        GEWEIGERD
    }

    /**
     * How many lines of a levering came to what; together all lines.
     *
     * @param aanvaard new or changed figures
     * @param ongewijzigd said nothing new
     * @param geparkeerd mutaties about one that has not come yet
     * @param geweigerd lines with one or more faults
     * @param signaleringen of lines that were taken or unchanged; not a part of the sum
     */
    public record Telling(int aanvaard, int ongewijzigd, int geparkeerd, int geweigerd, int signaleringen) {

        /** Of a file that was refused as a whole. */
        public static final Telling NIETS = new Telling(0, 0, 0, 0, 0);
    }
}
