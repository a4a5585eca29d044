// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.notificatie.reeks.Brievenreeks;
import nl.trede.notificatie.reeks.Voortgang;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Brievenreeks", description = "Een reeks brieven met haar voortgang, in brieven.")
record ReeksView(
        UUID id,
        Brievenreeks.Handeling handeling,
        @Schema(description = "Leeg voor alle provincies") Provinciecode provincie,
        Halfjaar halfjaar,
        Verzendwijze wijze,
        LocalDate datum,
        String door,
        Instant begonnen,
        Brievenreeks.Toestand toestand,
        int totaal,
        int gedaan,
        int nietGedaan,
        int teDoen) {

    static ReeksView van(Brievenreeks reeks, Voortgang voortgang) {
        return new ReeksView(
                reeks.id(),
                reeks.handeling(),
                reeks.provincie(),
                reeks.halfjaar(),
                reeks.wijze(),
                reeks.datum(),
                reeks.door(),
                reeks.begonnen(),
                reeks.toestand(),
                voortgang.totaal(),
                voortgang.gedaan(),
                voortgang.nietGedaan(),
                voortgang.teDoen());
    }
}
