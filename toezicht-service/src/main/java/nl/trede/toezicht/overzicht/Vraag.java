// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;

/**
 * Which gemeenten are asked.
 *
 * @param provincie code; null = all
 * @param zoek part of a name; null = all
 * @param vandaag the day from which on something counts as due
 */
public record Vraag(Halfjaar halfjaar, String provincie, String zoek, LocalDate vandaag) {}
