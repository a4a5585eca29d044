// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv.persistence;

import nl.trede.begrippen.Halfjaar;

/**
 * Which indicative numbers are asked.
 *
 * @param halfjaar null: of all
 * @param gebied code of a provincie or a gemeente; null: all
 */
public record Amvvraag(Halfjaar halfjaar, String gebied, Amvvolgorde volgorde) {}
