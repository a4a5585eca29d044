// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Verzendwijze;

/**
 * A run over the letters of many gemeenten.
 *
 * @param provincie null for all provinces
 * @param wijze how to send; null unless the run sends
 * @param datum day of sending by post; null unless the run sends by post
 * @param door account that started it; null when it did not say who it was
 */
public record Brievenreeks(
        UUID id,
        Handeling handeling,
        Provinciecode provincie,
        Halfjaar halfjaar,
        Verzendwijze wijze,
        LocalDate datum,
        String door,
        Instant begonnen,
        Toestand toestand) {

    /** What the run does with each letter. */
    public enum Handeling {
        OPSTELLEN,
        AANBIEDEN,
        VASTSTELLEN,
        VERZENDEN
    }

    /** Whether the run goes on. */
    public enum Toestand {
        LOOPT,
        GESTOPT,
        KLAAR
    }

    Brievenreeks met(Toestand nieuw) {
        return new Brievenreeks(id, handeling, provincie, halfjaar, wijze, datum, door, begonnen, nieuw);
    }
}
