// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.toezicht.toezichtinformatie.Toezichtinformatie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ToezichtinformatieVastleggen")
record InformatieBody(
        @NotNull @Schema(examples = "2024-I") Halfjaar halfjaar,
        @NotNull @Schema(examples = "2024-07-30") LocalDate ontvangenOp,
        @Schema(required = true, description = "De dag waarop het college haar vaststelde", examples = "2024-07-23")
                LocalDate vastgesteldOp,
        @Size(max = 4000) String toelichting) {

    List<Fout> fouten(LocalDate vandaag) {
        var fouten = new ArrayList<Fout>();
        if (vastgesteldOp == null) {
            fouten.add(new Fout("vastgesteldOp", "is verplicht: het college moet de toezichtinformatie vaststellen"));
        } else if (vastgesteldOp.isAfter(ontvangenOp)) {
            fouten.add(new Fout("vastgesteldOp", "ligt na de ontvangst: het college stelt haar eerst vast"));
        }
        if (ontvangenOp.isBefore(halfjaar.peilmoment())) {
            fouten.add(new Fout(
                    "ontvangenOp", "ligt voor het peilmoment van " + halfjaar + " (" + halfjaar.peilmoment() + ")"));
        } else if (ontvangenOp.isAfter(vandaag)) {
            fouten.add(new Fout("ontvangenOp", "ligt in de toekomst"));
        }
        return fouten;
    }

    Toezichtinformatie naarInformatie(Gemeentecode gemeente, Instant nu) {
        return new Toezichtinformatie(
                UUID.randomUUID(),
                gemeente,
                halfjaar,
                ontvangenOp,
                vastgesteldOp,
                toelichting == null || toelichting.isBlank() ? null : toelichting.strip(),
                nu);
    }
}
