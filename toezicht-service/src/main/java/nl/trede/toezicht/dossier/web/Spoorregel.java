// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import nl.trede.toezicht.indeplaatsstelling.Beeindiging;
import nl.trede.toezicht.indeplaatsstelling.Spoor;

/**
 * A spoor as a row.
 *
 * @param opTijd the figure that shows that it was met in time, so that it can lapse; null when none does
 */
public record Spoorregel(Spoor spoor, Beeindiging.Cijfer opTijd) {}
