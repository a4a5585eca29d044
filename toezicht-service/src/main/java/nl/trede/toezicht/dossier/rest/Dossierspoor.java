// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.indeplaatsstelling.Beeindiging;
import nl.trede.toezicht.indeplaatsstelling.Fase;
import nl.trede.toezicht.indeplaatsstelling.Omvang;
import nl.trede.toezicht.indeplaatsstelling.Onderdeel;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.indeplaatsstelling.Stap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Dossierindeplaatsstelling")
record Dossierspoor(
        UUID id,
        int spoor,
        Fase fase,
        Omvang omvang,
        @Schema(description = "Null als het om het totaal gaat") Halfjaar cohort,
        int personen,
        List<Onderdeel> onderdelen,
        @Schema(description = "De laatste dag van de onderdelen") LocalDate uiterlijk,
        @Schema(description = "Null als meteen is besloten") Stap voornemen,
        @Schema(description = "Null zolang er geen besluit is") Stap besluit,
        @Schema(
                        description =
                                "Welke bekendmaking of welk afschrift niet is vastgelegd, ook nadat het spoor is vervallen of ingetrokken")
                List<String> waarborgenOntbreken,
        LocalDate uitvoeringSinds,
        @Schema(description = "Null zolang het loopt") Beeindiging einde) {

    static Dossierspoor van(Spoor spoor) {
        return new Dossierspoor(
                spoor.id(),
                spoor.nummer(),
                spoor.fase(),
                spoor.omvang(),
                spoor.cohort(),
                spoor.personen(),
                spoor.onderdelen(),
                spoor.uiterlijk(),
                spoor.voornemen(),
                spoor.besluit(),
                spoor.ontbrekendeWaarborgen(),
                spoor.uitvoeringSinds(),
                spoor.einde());
    }
}
