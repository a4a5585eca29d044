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
 */
public record Besluit(
        UUID id, Aanleiding soort, Halfjaar halfjaar, LocalDate datum, String motivering, Verschoning verschoning) {

    /**
     * The ladder stands still, the figures stay (rule 48).
     *
     * @param grond why, in words
     * @param meetpunt the next day that counts
     */
    public record Verschoning(String grond, LocalDate meetpunt) {}
}
