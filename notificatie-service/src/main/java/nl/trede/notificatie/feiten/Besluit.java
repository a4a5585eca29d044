// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;

/**
 * What a person at the province decided.
 *
 * @param motivering in the province's own words; null when none was needed
 * @param verschoning null unless the besluit is a verschoning
 * @param bevriezing null unless the besluit freezes the trede
 * @param ingetrokken null unless the besluit withdraws another
 */
public record Besluit(
        UUID id,
        Aanleiding soort,
        Halfjaar halfjaar,
        LocalDate datum,
        String motivering,
        Verschoning verschoning,
        Bevriezing bevriezing,
        Ingetrokken ingetrokken) {

    /** A besluit that freezes or withdraws nothing. */
    public Besluit(
            UUID id, Aanleiding soort, Halfjaar halfjaar, LocalDate datum, String motivering, Verschoning verschoning) {
        this(id, soort, halfjaar, datum, motivering, verschoning, null, null);
    }

    /**
     * The trede stays until a day (rule 47).
     *
     * @param tot first day on which it may change again; null for as long as no other besluit is taken
     */
    public record Bevriezing(int trede, String tredeNaam, LocalDate tot) {}

    /** The besluit that no longer holds. */
    public record Ingetrokken(UUID besluit, Wat soort, LocalDate datum) {

        /** What it was about. */
        public enum Wat {
            TREDE,
            VERSCHONING,
            BEVRIEZING
        }
    }

    /**
     * The ladder stands still, the figures stay (rule 48).
     *
     * @param grond why, in words
     * @param meetpunt the next day that counts
     */
    public record Verschoning(String grond, LocalDate meetpunt) {}
}
