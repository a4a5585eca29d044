// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.indeplaatsstelling.persistence.MinisterverzoekEntity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/ministerverzoeken")
@Tag(
        name = "indeplaatsstelling",
        description = "De provincie handelt in de plaats van de gemeente (Gemeentewet, artikel 124)")
class MinisterverzoekResource {

    @Schema(name = "MinisterverzoekVastleggen")
    record VerzoekBody(
            @NotNull @Schema(description = "De dag van het verzoek van de minister") LocalDate datum,
            @Schema(description = "De termijn die de minister stelt") LocalDate uiterlijk,
            @Schema(description = "De dag waarop de bevoegdheid naar de minister overging; weggelaten is niet gebeurd")
                    LocalDate overgegaanOp,
            @NotNull @Size(min = 1, max = 4000) String toelichting) {

        List<Fout> fouten() {
            var fouten = new ArrayList<Fout>();
            if (uiterlijk != null && uiterlijk.isBefore(datum)) {
                fouten.add(new Fout("uiterlijk", "ligt voor de datum van het verzoek"));
            }
            if (overgegaanOp != null && (uiterlijk == null || !overgegaanOp.isAfter(uiterlijk))) {
                fouten.add(new Fout("overgegaanOp", "kan pas na de termijn van de minister"));
            }
            return fouten;
        }
    }

    @Schema(name = "Ministerverzoek")
    record VerzoekView(
            UUID id,
            LocalDate datum,
            LocalDate uiterlijk,
            LocalDate overgegaanOp,
            String toelichting,
            Instant vastgelegdOp) {
        static VerzoekView van(MinisterverzoekEntity entity) {
            return new VerzoekView(
                    entity.id,
                    entity.datum,
                    entity.uiterlijk,
                    entity.overgegaanOp,
                    entity.toelichting,
                    entity.vastgelegdOp);
        }
    }

    record Verzoekenlijst(List<VerzoekView> ministerverzoeken) {}

    private final Spoorboek boek;
    private final Clock clock;

    MinisterverzoekResource(Spoorboek boek, Clock clock) {
        this.boek = boek;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(summary = "Leg een verzoek van de minister om in de plaats te treden vast (artikel 124a)")
    @APIResponse(responseCode = "201", description = "Het verzoek")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public RestResponse<VerzoekView> voegToe(
            @PathParam("gemeente") Gemeentecode gemeente, @Valid @NotNull VerzoekBody body) {
        boek.vergrendeld(gemeente);
        if (!body.fouten().isEmpty()) {
            throw Problem.ongeldig(body.fouten());
        }
        var entity = new MinisterverzoekEntity();
        entity.id = UUID.randomUUID();
        entity.gemeente = gemeente.code();
        entity.datum = body.datum();
        entity.uiterlijk = body.uiterlijk();
        entity.overgegaanOp = body.overgegaanOp();
        entity.toelichting = body.toelichting().strip();
        entity.vastgelegdOp = clock.instant();
        entity.persist();
        return RestResponse.status(RestResponse.Status.CREATED, VerzoekView.van(entity));
    }

    @GET
    @Transactional
    @Operation(summary = "De verzoeken van de minister, het oudste eerst")
    @APIResponse(responseCode = "200", description = "De verzoeken")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Verzoekenlijst lijst(@PathParam("gemeente") Gemeentecode gemeente) {
        boek.bekend(gemeente);
        return new Verzoekenlijst(
                MinisterverzoekEntity.<MinisterverzoekEntity>list(
                                "gemeente = ?1 order by datum, volgnummer", gemeente.code())
                        .stream()
                        .map(VerzoekView::van)
                        .toList());
    }
}
