// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * What someone wants to change.
 *
 * @param landelijk persons
 * @param aantallen persons, by gemeente; who is not named keeps the number in force
 */
public record VoorgenomenBijstelling(
        UUID id,
        Halfjaar halfjaar,
        int landelijk,
        Map<Gemeentecode, Integer> aantallen,
        LocalDate datum,
        String reden,
        String bron) {}
