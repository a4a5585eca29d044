// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * Points out a line that was taken and yet deserves a look.
 *
 * @param uitleg Dutch, with both numbers
 */
public record Signalering(
        int regel, Gemeentecode gemeente, Halfjaar halfjaar, LocalDate peildatum, Signaal soort, String uitleg) {}
