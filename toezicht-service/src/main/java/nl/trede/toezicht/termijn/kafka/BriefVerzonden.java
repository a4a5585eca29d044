// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.kafka;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.termijn.Brief;

/** What toezicht needs of brief-verzonden. */
record BriefVerzonden(
        UUID brief,
        Gemeentecode gemeente,
        Provinciecode provincie,
        String soort,
        String kenmerk,
        String onderwerp,
        LocalDate datumVerzending,
        UUID besluit) {

    Brief naarBrief() {
        return new Brief(brief, gemeente, provincie, soort, kenmerk, onderwerp, datumVerzending, besluit);
    }
}
