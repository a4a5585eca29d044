// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The gemeente tells that a measure slips.
 *
 * @param gemeldOp the day it told so
 * @param gereedOp the new day; null when it does not know yet
 * @param personen the new number; null when that stays
 */
public record Vertraging(
        LocalDate gemeldOp, LocalDate gereedOp, Integer personen, String toelichting, Instant vastgelegdOp) {}
