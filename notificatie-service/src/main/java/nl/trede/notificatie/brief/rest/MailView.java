// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.notificatie.verzending.Mailopdracht;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MailVerzending", description = "Een brief die per e-mail uitgaat.")
record MailView(
        String aan,
        Mailopdracht.Toestand toestand,
        int poging,
        @Schema(description = "Dag die de brief van de laatste poging draagt") LocalDate datum,
        @Schema(description = "Niet eerder opnieuw dan dit tijdstip; leeg als er niet meer wordt geprobeerd")
                Instant volgende,
        @Schema(description = "Waarom de laatste poging mislukte") String fout) {

    static MailView van(Mailopdracht opdracht) {
        var wacht = opdracht.toestand() == Mailopdracht.Toestand.WACHT;
        return new MailView(
                opdracht.aan(),
                opdracht.toestand(),
                opdracht.poging(),
                opdracht.dag(),
                wacht ? opdracht.volgende() : null,
                opdracht.fout());
    }
}
