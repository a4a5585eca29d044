// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;

/**
 * A day by which something is due.
 *
 * @param bron the termijn, plan, afspraak, request or spoor it is the day of
 * @param omschrijving what must be there, in plain words
 * @param personen null when it is not about a number
 */
public record Vervaldag(
        Vervaldagsoort soort,
        UUID bron,
        Gemeentecode gemeente,
        String omschrijving,
        LocalDate datum,
        Integer personen) {}
