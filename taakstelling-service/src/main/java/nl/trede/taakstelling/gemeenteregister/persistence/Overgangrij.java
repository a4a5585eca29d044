// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A gemeente that ended and a successor, with their names.
 *
 * @param aandeel null: the key is not known
 */
public record Overgangrij(
        LocalDate datum, String van, String vanNaam, String naar, String naarNaam, BigDecimal aandeel, String bron) {}
