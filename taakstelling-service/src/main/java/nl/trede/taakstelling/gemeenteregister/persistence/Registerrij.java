// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import java.time.LocalDate;

/**
 * A line of the register.
 *
 * @param inwoners on 1 January 2024; null: not known
 * @param naamvarianten other names, with semicolons between; null: none
 */
public record Registerrij(
        String code,
        String naam,
        String provincie,
        Integer inwoners,
        LocalDate geldigVan,
        LocalDate geldigTot,
        String naamvarianten) {}
