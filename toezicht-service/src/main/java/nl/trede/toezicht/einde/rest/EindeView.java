// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.einde.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.einde.Eindevoorstel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proposal to go down, with what would lapse. */
@Schema(name = "Eindevoorstel")
record EindeView(
        @Schema(description = "De taakstelling met achterstand is gehaald volgens de laatste cijfers") boolean gehaald,
        Halfjaar halfjaar,
        Integer resterend,
        @Schema(description = "Waar de gemeente nu staat") int trede,
        @Schema(description = "Volgens beleid; null als er niet is gehaald of de beslistabellen het zeggen")
                Integer naarTrede,
        List<EindeView.Termijndeel> termijnen,
        List<EindeView.Afspraakdeel> afspraken) {

    @Schema(name = "VervallendeTermijn")
    record Termijndeel(UUID id, String naam, LocalDate einde) {}

    @Schema(name = "VervallendeAfspraak")
    record Afspraakdeel(UUID id, LocalDate datum, int personen) {}

    static EindeView van(Eindevoorstel voorstel) {
        return new EindeView(
                voorstel.gehaald(),
                voorstel.halfjaar(),
                voorstel.resterend(),
                voorstel.trede(),
                voorstel.naarTrede(),
                voorstel.termijnen().stream()
                        .map(termijn -> new Termijndeel(termijn.id(), termijn.naam(), termijn.einde()))
                        .toList(),
                voorstel.afspraken().stream()
                        .map(een -> new Afspraakdeel(
                                een.afspraak().id(), een.afspraak().datum(), een.personen()))
                        .toList());
    }
}
