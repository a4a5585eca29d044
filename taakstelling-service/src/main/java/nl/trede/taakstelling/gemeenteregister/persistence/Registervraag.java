// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import java.time.LocalDate;

/**
 * Which gemeenten are asked.
 *
 * @param datum those that exist on this day
 * @param provincie code; null: all
 * @param zoek part of a name or of a name variant; null: all
 */
public record Registervraag(LocalDate datum, String provincie, String zoek, Registervolgorde volgorde) {}
