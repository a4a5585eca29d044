// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.LocalDate;

/**
 * A besluit, act or result that the gemeente must still bring about, with a term of its own (Gemeentewet, article 124, third paragraph).
 *
 * @param personen null when it is not about a number
 * @param uiterlijk the last day for this part
 */
public record Onderdeel(String omschrijving, Integer personen, LocalDate uiterlijk) {}
