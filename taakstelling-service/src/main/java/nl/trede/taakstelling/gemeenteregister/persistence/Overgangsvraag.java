// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import java.time.LocalDate;

/**
 * Which herindelingen are listed and in what order.
 *
 * @param van first day
 * @param tot last day
 * @param gemeente code of one that ended or took over; empty text for all
 */
public record Overgangsvraag(LocalDate van, LocalDate tot, String gemeente, Overgangsvolgorde volgorde) {}
