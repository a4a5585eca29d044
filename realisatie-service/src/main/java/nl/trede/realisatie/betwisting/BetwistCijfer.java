// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** Which figure it is about. */
public record BetwistCijfer(Gemeentecode gemeente, Halfjaar halfjaar, LocalDate peildatum) {}
