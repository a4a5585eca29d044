// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.achterhaald.AfwijkendCijfer;
import nl.trede.notificatie.brief.Briefstatus;
import nl.trede.notificatie.brief.persistence.Briefregel;
import nl.trede.notificatie.opmaak.Briefsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Briefregel", description = "Een brief in een lijst.")
record BriefregelView(
        UUID id,
        @Schema(examples = "GM1774") String gemeente,
        @Schema(examples = "Dinkelland") String gemeenteNaam,
        String provincie,
        @Schema(examples = "2024-II") String halfjaar,
        Briefsoort soort,
        Briefstatus status,
        @Schema(examples = "2024/0001") String kenmerk,
        @Schema(examples = "Toezicht huisvesting statushouders") String onderwerp,
        UUID besluit,
        LocalDate datum,
        LocalDate datumVerzending,
        @Schema(description = "De verzonden brief die deze brief vervangt") UUID corrigeert,
        @Schema(description = "Cijfers in de verzonden brief die nu anders zijn; leeg als alles nog klopt")
                List<CijferView> afwijkendeCijfers) {

    static BriefregelView van(Briefregel rij, List<AfwijkendCijfer> afwijkend) {
        return new BriefregelView(
                rij.id(),
                rij.gemeente(),
                rij.gemeenteNaam(),
                rij.provincie(),
                rij.halfjaar(),
                rij.soort(),
                rij.status(),
                rij.kenmerk(),
                rij.onderwerp(),
                rij.besluit(),
                rij.datum(),
                rij.verzonden(),
                rij.corrigeert(),
                afwijkend.stream().map(CijferView::van).toList());
    }
}
