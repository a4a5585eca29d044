// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.realisatie.realisatie.Melding;

/** A line that can be right: a known gemeente and a figure on a day that fits the halfjaar. */
public record Leveringsregel(Gemeentecode gemeente, Halfjaar halfjaar, Melding melding) {}
