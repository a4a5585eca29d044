// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.indeplaatsstelling.Beeindiging;
import nl.trede.toezicht.indeplaatsstelling.Fase;
import nl.trede.toezicht.indeplaatsstelling.Omvang;
import nl.trede.toezicht.indeplaatsstelling.Onderdeel;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.indeplaatsstelling.Stap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A spoor of indeplaatsstelling as it stands. */
@Schema(name = "Indeplaatsstelling")
record SpoorView(
        UUID id,
        Gemeentecode gemeente,
        int spoor,
        Fase fase,
        Omvang omvang,
        Halfjaar cohort,
        int personen,
        List<Onderdeel> onderdelen,
        LocalDate uiterlijk,
        Stap voornemen,
        Stap besluit,
        @Schema(description = "Wat er nog ontbreekt voordat de volgende stap kan") List<String> ontbreekt,
        @Schema(
                        description =
                                "Welke bekendmaking of welk afschrift niet is vastgelegd, ook nadat het spoor is vervallen of ingetrokken")
                List<String> waarborgenOntbreken,
        LocalDate uitvoeringSinds,
        Beeindiging einde,
        @Schema(
                        description =
                                "Voorstel om te laten vervallen: uit dit cijfer blijkt dat op tijd is gehaald; null als dat niet blijkt")
                Beeindiging.Cijfer voorstelVervallen) {

    static SpoorView van(Spoor spoor, Beeindiging.Cijfer voorstel) {
        return new SpoorView(
                spoor.id(),
                spoor.gemeente(),
                spoor.nummer(),
                spoor.fase(),
                spoor.omvang(),
                spoor.cohort(),
                spoor.personen(),
                spoor.onderdelen(),
                spoor.uiterlijk(),
                spoor.voornemen(),
                spoor.besluit(),
                spoor.fase() == Fase.BEEINDIGD
                        ? List.of()
                        : spoor.laatste().waarborgen().ontbreekt(),
                spoor.ontbrekendeWaarborgen(),
                spoor.uitvoeringSinds(),
                spoor.einde(),
                voorstel);
    }
}
