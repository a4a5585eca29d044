// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg;

import java.time.LocalDate;

/** From the first up to and with the last day. */
public record Periode(LocalDate van, LocalDate tot) {}
