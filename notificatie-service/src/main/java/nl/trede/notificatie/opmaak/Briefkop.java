// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.time.LocalDate;

/**
 * What a letter carries besides its facts.
 *
 * @param verzending day of sending; null as long as it has not been sent
 */
public record Briefkop(Briefsoort soort, String kenmerk, LocalDate verzending) {}
