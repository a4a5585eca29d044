// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.opmaak.Briefsoort;

/** The event brief-vastgesteld, by its contract; who approved stays in notificatie. */
record BriefVastgesteld(
        UUID brief,
        Gemeentecode gemeente,
        Provinciecode provincie,
        Briefsoort soort,
        String kenmerk,
        String onderwerp,
        LocalDate datumVaststelling,
        UUID besluit) {

    static final String TYPE = "nl.trede.notificatie.brief-vastgesteld.v1";

    static BriefVastgesteld van(Brief brief) {
        var feiten = brief.feiten();
        return new BriefVastgesteld(
                brief.id(),
                feiten.gemeente() == null ? null : feiten.gemeente().code(),
                feiten.provincie(),
                brief.soort(),
                brief.kenmerk(),
                brief.tekst().onderwerp(),
                brief.vastgesteld(),
                brief.besluit());
    }
}
