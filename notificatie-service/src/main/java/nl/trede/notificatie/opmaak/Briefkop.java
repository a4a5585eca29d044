// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.time.LocalDate;

/**
 * What a letter carries besides its facts.
 *
 * @param verzending day of sending; null as long as it has not been sent
 * @param correctie null unless the letter replaces one that was sent
 */
public record Briefkop(Briefsoort soort, String kenmerk, LocalDate verzending, Correctie correctie) {

    /** A letter that replaces no other. */
    public Briefkop(Briefsoort soort, String kenmerk, LocalDate verzending) {
        this(soort, kenmerk, verzending, null);
    }
}
