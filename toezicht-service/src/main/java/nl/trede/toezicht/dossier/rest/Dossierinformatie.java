// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.rest;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.toezichtinformatie.Informatiestand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Dossierinformatie")
record Dossierinformatie(
        Halfjaar halfjaar,
        Informatiestand.Status status,
        @Schema(description = "De laatste dag volgens beleid; null als zij niet nodig is") LocalDate uiterlijk,
        @Schema(description = "Null zolang zij niet kwam") LocalDate ontvangenOp,
        @Schema(description = "De dag waarop het college haar vaststelde") LocalDate vastgesteldOp,
        String toelichting) {

    static Dossierinformatie van(Informatiestand stand, LocalDate vandaag) {
        var informatie = stand.informatie();
        return new Dossierinformatie(
                stand.halfjaar(),
                stand.status(vandaag),
                stand.verzoek() == null ? null : stand.verzoek().uiterlijk(),
                informatie == null ? null : informatie.ontvangenOp(),
                informatie == null ? null : informatie.vastgesteldOp(),
                informatie == null ? null : informatie.toelichting());
    }
}
