// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.LocalDate;

/** What was asked is no longer needed, since that day. */
public record Vervallen(LocalDate datum, String reden) {}
