// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.inwoners;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;

/**
 * How many inhabitants a gemeente had on a day. Of the same gemeente and day the one recorded last counts.
 *
 * @param aantal persons, 0 or more
 * @param vastgelegdOp when the register recorded it
 */
public record Inwonertal(Gemeentecode gemeente, LocalDate peildatum, int aantal, String bron, Instant vastgelegdOp) {}
