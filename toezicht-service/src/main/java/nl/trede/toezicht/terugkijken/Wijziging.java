// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken;

import java.time.Instant;
import nl.trede.begrippen.Halfjaar;

/**
 * A fact that became known.
 *
 * @param soort of fact, in Dutch: taakstelling, gehuisvest, besluit …
 * @param halfjaar it is about; null when it is about none
 * @param nu what it says, in Dutch
 * @param was what was known of the same before; null when nothing was
 * @param bron where it comes from; null when it says none
 */
public record Wijziging(Instant bekendOp, String soort, Halfjaar halfjaar, String nu, String was, String bron) {}
