// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.opmaak.Briefsoort;

/** The event brief-verzonden, by its contract. */
record BriefVerzonden(
        UUID brief,
        Gemeentecode gemeente,
        Provinciecode provincie,
        Briefsoort soort,
        String kenmerk,
        String onderwerp,
        LocalDate datumVerzending,
        UUID besluit) {

    static final String TYPE = "nl.trede.notificatie.brief-verzonden.v1";

    static BriefVerzonden van(Brief brief) {
        var feiten = brief.feiten();
        return new BriefVerzonden(
                brief.id(),
                feiten.gemeente() == null ? null : feiten.gemeente().code(),
                feiten.provincie(),
                brief.soort(),
                brief.kenmerk(),
                brief.tekst().onderwerp(),
                brief.verzonden(),
                brief.besluit());
    }
}
