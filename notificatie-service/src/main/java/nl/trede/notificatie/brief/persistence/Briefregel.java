// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.notificatie.brief.Briefstatus;
import nl.trede.notificatie.opmaak.Briefsoort;

/**
 * A letter in a list.
 *
 * @param besluit null for a letter that no besluit lies under
 * @param gemeente null for a letter to all gemeenten of a province
 * @param datum of the besluit, the oproep or of composing
 * @param verzonden null before sending
 * @param corrigeert the sent letter that it replaces; null when it replaces none
 */
public record Briefregel(
        UUID id,
        UUID besluit,
        String gemeente,
        String gemeenteNaam,
        String provincie,
        String halfjaar,
        Briefsoort soort,
        Briefstatus status,
        String kenmerk,
        String onderwerp,
        LocalDate datum,
        LocalDate verzonden,
        UUID corrigeert) {}
