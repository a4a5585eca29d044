// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/**
 * A letter that was sent, as notificatie told it.
 *
 * @param gemeente null for a letter to all gemeenten of the provincie
 * @param besluit what it is about; null when not about a besluit
 */
public record Brief(
        UUID id,
        Gemeentecode gemeente,
        Provinciecode provincie,
        String soort,
        String kenmerk,
        String onderwerp,
        LocalDate datumVerzending,
        UUID besluit) {}
