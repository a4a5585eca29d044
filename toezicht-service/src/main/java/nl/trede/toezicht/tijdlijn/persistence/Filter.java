// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tijdlijn.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Which part of a tijdlijn is asked.
 *
 * @param soorten empty = all
 * @param van null = from the start
 * @param tot null = to the end
 * @param zoek null = everything
 * @param bekendOp leave out what was recorded after this moment, and tell what changed since as it was then; null = now
 */
public record Filter(
        List<String> soorten, LocalDate van, LocalDate tot, String zoek, boolean nieuwsteEerst, Instant bekendOp) {

    /** All kinds there are, as a reader chooses from. */
    public static final List<String> SOORTEN = List.of(
            "CIJFER",
            "TAAKSTELLING",
            "BEOORDELING",
            "BESLUIT",
            "BRIEF",
            "OVERLEG",
            "PLAN",
            "AFSPRAAK",
            "TERMIJN",
            "TOEZICHTINFORMATIE",
            "INDEPLAATSSTELLING",
            "HERINNERING");
}
