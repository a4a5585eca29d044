// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Nakomingstatus;
import nl.trede.toezicht.termijn.Vervallen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An afspraak with the persons it comes down to and whether it was met. */
@Schema(name = "Afspraak")
record AfspraakView(
        UUID id,
        LocalDate datum,
        Halfjaar halfjaar,
        int personen,
        int waarvanAchterstand,
        int waarvanLopend,
        Integer percentageLopend,
        String toelichting,
        @Schema(description = "OPEN: het is te vroeg, er zijn nog geen cijfers van die dag of later")
                Nakomingstatus status,
        @Schema(description = "Null als de afspraak niet is vervallen") Vervallen vervallen) {

    static AfspraakView van(Nakoming nakoming) {
        var afspraak = nakoming.afspraak();
        return new AfspraakView(
                afspraak.id(),
                afspraak.datum(),
                afspraak.halfjaar(),
                nakoming.personen(),
                afspraak.waarvanAchterstand(),
                nakoming.waarvanLopend(),
                afspraak.percentageLopend(),
                afspraak.toelichting(),
                nakoming.status(),
                afspraak.vervallen());
    }
}
