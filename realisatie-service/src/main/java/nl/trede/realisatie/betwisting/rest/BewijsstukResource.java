// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.trede.platform.rest.Problem;
import nl.trede.realisatie.betwisting.persistence.BetwistingEntity;
import nl.trede.realisatie.betwisting.persistence.BewijsstukEntity;
import nl.trede.realisatie.betwisting.persistence.Bewijsstukken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/betwistingen/{id}/bewijsstukken")
@Tag(name = "betwistingen")
class BewijsstukResource {

    record Lijst(List<BewijsstukEntity.Kop> bewijsstukken) {}

    private final Bewijsstukken bewijsstukken;

    BewijsstukResource(Bewijsstukken bewijsstukken) {
        this.bewijsstukken = bewijsstukken;
    }

    @POST
    @Transactional
    @Consumes({
        "application/pdf",
        "image/png",
        "image/jpeg",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/octet-stream"
    })
    @Operation(
            summary = "Voeg een bewijsstuk toe",
            description =
                    "PDF, PNG, JPEG of XLSX van hoogstens 10 MB, hoogstens 10 per betwisting. Noem geen personen.")
    @APIResponse(responseCode = "201", description = "Bewaard")
    @APIResponse(responseCode = "400", description = "Te groot, leeg, te veel, of van een andere soort")
    @APIResponse(responseCode = "409", description = "De betwisting is al beantwoord")
    public Response voegToe(
            @PathParam("id") UUID id, @QueryParam("naam") @NotBlank @Size(max = 255) String naam, InputStream inhoud) {
        if (!zoek(id).status.isOpen()) {
            throw Problem.conflict("Deze betwisting is al beantwoord; er kan geen bewijs meer bij.");
        }
        try {
            bewijsstukken.voegToe(id, naam.strip(), inhoud).ifPresent(reden -> {
                throw Problem.ongeldig("bestand", reden);
            });
        } catch (IOException e) {
            throw Problem.van(400, "Het bestand is niet helemaal aangekomen.");
        }
        return Response.status(201).entity(new Lijst(bewijsstukken.van(id))).build();
    }

    @GET
    @Path("/{bewijsstuk}")
    @Produces(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Een bewijsstuk, om te bewaren")
    public Response een(@PathParam("id") UUID id, @PathParam("bewijsstuk") long bewijsstuk) {
        BewijsstukEntity stuk = BewijsstukEntity.findById(bewijsstuk);
        if (stuk == null || !stuk.betwisting.equals(id)) {
            throw Problem.nietGevonden("er is geen bewijsstuk %d bij betwisting %s".formatted(bewijsstuk, id));
        }
        var veilig = URLEncoder.encode(stuk.naam, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(stuk.inhoud, stuk.mediatype)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + veilig)
                .build();
    }

    private static BetwistingEntity zoek(UUID id) {
        return BetwistingEntity.<BetwistingEntity>findByIdOptional(id)
                .orElseThrow(() -> Problem.nietGevonden("er is geen betwisting met kenmerk " + id));
    }
}
