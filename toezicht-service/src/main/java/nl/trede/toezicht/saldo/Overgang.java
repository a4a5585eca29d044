// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Saldo;

/**
 * What a herindeling did to a stand (rules 11 and 12).
 *
 * @param ander the gemeente that it came from, or went to
 * @param datum of the herindeling
 * @param saldo what it adds, persons: an achterstand that came in is negative, one that went out is positive
 * @param bijBegin true when it is part of the beginsaldo: the herindeling was on the first day of the halfjaar
 */
public record Overgang(Gemeentecode ander, LocalDate datum, Saldo saldo, boolean bijBegin) {}
