// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.bestanden.Tijdelijkbestand;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.taakstelling.circulaire.Bestandsvorm;
import nl.trede.taakstelling.circulaire.Bijlagesoort;
import nl.trede.taakstelling.circulaire.Opdracht;
import nl.trede.taakstelling.circulaire.persistence.Bevestiging;
import nl.trede.taakstelling.circulaire.persistence.CirculaireView;
import nl.trede.taakstelling.circulaire.persistence.Circulaires;
import nl.trede.taakstelling.circulaire.persistence.Circulairevolgorde;
import nl.trede.taakstelling.circulaire.persistence.Circulairevraag;
import nl.trede.taakstelling.circulaire.persistence.Verschil;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/circulaires")
@Tag(
        name = "circulaires",
        description = "Bijlagen van circulaires: aanleveren, kolommen aanwijzen, nakijken, bevestigen")
class CirculaireResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String VOORBEELD =
            "gemeentecode;gemeente;taakstelling\nGM0034;Almere;216\nGM0050;Zeewolde;24\n";

    record Lijst(List<CirculaireView> circulaires, int pagina, int paginaGrootte, long totaal) {}

    private final Circulaires circulaires;

    CirculaireResource(Circulaires circulaires) {
        this.circulaires = circulaires;
    }

    @GET
    @Transactional
    @Operation(summary = "Circulaires, de laatste eerst", description = "Elk filter mag ontbreken.")
    public Lijst lijst(
            @QueryParam("halfjaar") @Parameter(description = "Alleen over dit halfjaar", example = "2023-II")
                    Halfjaar halfjaar,
            @QueryParam("bevestigd") @Parameter(description = "Alleen bevestigd of juist niet", example = "false")
                    Boolean bevestigd,
            @QueryParam("volgorde") @DefaultValue("ONTVANGEN") Circulairevolgorde volgorde,
            @BeanParam Paging paging) {
        var vraag = new Circulairevraag(halfjaar, bevestigd, volgorde);
        return new Lijst(
                circulaires.lijst(vraag, paging.paginaGrootte(), paging.offset()),
                paging.pagina(),
                paging.paginaGrootte(),
                circulaires.aantal(vraag));
    }

    @POST
    @Consumes({"text/csv", XLSX})
    @Transactional
    @Operation(
            summary = "Lever de bijlage van een circulaire aan",
            description =
                    "Stap 1 van 3. Er wordt nog niets vastgelegd. Wat de kolommen betekenen, wordt afgeleid uit de"
                            + " kop, of uit wat eerder voor deze bron is aangewezen.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "bijlage", value = VOORBEELD)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Ontvangen",
            content = @Content(schema = @Schema(implementation = CirculaireView.class)))
    @APIResponse(responseCode = "200", description = "Dit bestand wachtte al op bevestiging")
    @APIResponse(
            responseCode = "400",
            description = "Onjuiste invoer, of een bestand dat niet te lezen of niet te vertrouwen is")
    public Response neem(
            InputStream inhoud,
            @Context HttpHeaders koppen,
            @Context UriInfo adres,
            @QueryParam("halfjaar") @NotNull @Parameter(example = "2023-II") Halfjaar halfjaar,
            @QueryParam("bron") @NotBlank @Size(max = 500) @Parameter(example = "Staatscourant 2023, 1234") String bron,
            @QueryParam("datum") @NotNull @Parameter(example = "2023-11-10") LocalDate datum,
            @QueryParam("soort") @NotNull Bijlagesoort soort) {
        if (koppen.getMediaType() == null) {
            throw Problem.van(415, "De kop Content-Type ontbreekt; zeg daarin de vorm van het bestand.");
        }
        var vorm = koppen.getMediaType().getSubtype().equals("csv") ? Bestandsvorm.CSV : Bestandsvorm.XLSX;
        try (var upload = Tijdelijkbestand.van(inhoud)) {
            var ontvangst =
                    circulaires.neem(new Opdracht(halfjaar, bron.strip(), datum, soort.soort()), vorm, upload.pad());
            if (ontvangst.bezwaar() != null) {
                throw Problem.ongeldig("", ontvangst.bezwaar());
            }
            return Response.status(ontvangst.nieuw() ? 201 : 200)
                    .location(adres.getAbsolutePathBuilder()
                            .path(ontvangst.id().toString())
                            .build())
                    .entity(een(ontvangst.id()))
                    .build();
        }
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Eén circulaire: de kolommen en wat ze betekenen")
    public CirculaireView een(@PathParam("id") UUID id) {
        return circulaires.zoek(id).orElseThrow(() -> geen(id));
    }

    @PUT
    @Path("/{id}/kolomtoewijzing")
    @Transactional
    @Operation(
            summary = "Wijs aan wat de kolommen betekenen",
            description = "Stap 2 van 3. Wordt onthouden voor de bron.")
    @APIResponse(responseCode = "409", description = "De circulaire is al bevestigd")
    public CirculaireView wijsToe(@PathParam("id") UUID id, @Valid @NotNull KolomtoewijzingBody body) {
        var circulaire = circulaires.vergrendel(id).orElseThrow(() -> geen(id));
        if (circulaire.bevestigdOp() != null) {
            throw Problem.conflict("Deze circulaire is al bevestigd. Lever het bestand opnieuw aan.");
        }
        body.naarToewijzing().bezwaar(circulaire.kolommen()).ifPresent(fout -> {
            throw Problem.ongeldig(fout.veld(), fout.reden());
        });
        circulaires.wijsToe(circulaire, body.naarToewijzing());
        return een(id);
    }

    @GET
    @Path("/{id}/verschillen")
    @Transactional
    @Operation(
            summary = "Wat bevestigen zou doen",
            description =
                    "Tegen wat nu bekend is, op regel. Een geweigerde regel komt voor bij alles wat eraan mankeert.")
    public VerschillenView verschillen(
            @PathParam("id") UUID id, @QueryParam("uitslag") Verschil.Soort uitslag, @BeanParam Paging paging) {
        var verschillen = circulaires.verschillen(een(id), uitslag, paging.paginaGrootte(), paging.offset());
        return VerschillenView.van(verschillen, paging);
    }

    @POST
    @Path("/{id}/bevestiging")
    @Transactional
    @Operation(
            summary = "Leg vast wat nieuw of gewijzigd is",
            description =
                    "Stap 3 van 3. In een keer of niet. Geweigerde regels blijven liggen. Nog eens verandert niets.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd",
            content = @Content(schema = @Schema(implementation = Bevestiging.class)))
    @APIResponse(responseCode = "200", description = "Was al bevestigd")
    @APIResponse(
            responseCode = "409",
            description =
                    "De kolommen zijn nog niet aangewezen, er staan twee halfjaren in, of het regime is geëindigd")
    public Response bevestig(@PathParam("id") UUID id) {
        var circulaire = circulaires.vergrendel(id).orElseThrow(() -> geen(id));
        if (!circulaire.kolomtoewijzing().volledig()) {
            throw Problem.conflict("Wijs eerst de kolommen aan.");
        }
        circulaires.bezwaar(circulaire).ifPresent(reden -> {
            throw Problem.conflict("Dit bestand kan niet worden bevestigd: " + reden + ".");
        });
        var bevestiging = circulaires.bevestig(circulaire);
        return Response.status(bevestiging.nu() ? 201 : 200).entity(bevestiging).build();
    }

    private static RuntimeException geen(UUID id) {
        return Problem.nietGevonden("er is geen circulaire met kenmerk " + id);
    }
}
