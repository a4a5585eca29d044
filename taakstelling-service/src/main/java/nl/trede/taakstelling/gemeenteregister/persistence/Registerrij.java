// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import java.time.LocalDate;

/**
 * A line of the register.
 *
 * @param inwoners null: not known
 * @param inwonersOp the day of which that is told; null: not known
 * @param naamvarianten other names, with semicolons between; null: none
 */
public record Registerrij(
        String code,
        String naam,
        String provincie,
        Integer inwoners,
        LocalDate inwonersOp,
        LocalDate geldigVan,
        LocalDate geldigTot,
        String naamvarianten) {}
