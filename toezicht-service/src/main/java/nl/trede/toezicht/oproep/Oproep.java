// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.oproep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.saldo.Standstatus;

/**
 * A call to all colleges of a provincie. Sums are persons (rule 28).
 *
 * @param status DEFINITIEF when every figure is, GEEN_REALISATIE when there are none, VOORLOPIG otherwise
 * @param somSaldiBegin of the signed beginsaldi: leads offset
 * @param somSaldi of the signed saldi on the peildatum
 * @param somAchterstanden of the achterstanden alone, not negative
 * @param aantalGemeenten of which a stand is known
 */
public record Oproep(
        UUID id,
        Provinciecode provincie,
        Halfjaar halfjaar,
        LocalDate datum,
        LocalDate peildatum,
        Standstatus status,
        int somSaldiBegin,
        int somSaldi,
        int somAchterstanden,
        int aantalGemeenten,
        int aantalMetAchterstand,
        Instant vastgelegdOp) {}
