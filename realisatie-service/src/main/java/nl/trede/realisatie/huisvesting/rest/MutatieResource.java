// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.persistence.Inname;
import nl.trede.realisatie.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way in of mutaties over HTTP. The body is read as a stream; the transaction is the pipeline's, so that a refused file keeps its receipt. */
@Path("/v1/huisvestingen")
@Tag(name = "huisvestingen", description = "Afzonderlijke huisvestingen (mutaties), met correcties en intrekkingen")
class MutatieResource {

    private static final String NIEUW =
            """
            {"id":"H-1","gemeente":"GM1730","datum":"2024-09-02","aantal":23,"soort":"HAR"}
            {"id":"H-2","gemeente":"GM1730","datum":"2024-11-20","aantal":18,"soort":"REGULIER"}
            {"id":"H-3","gemeente":"GM1730","koppelgemeente":"GM1699","datum":"2024-12-02","aantal":4,"soort":"DOORSTROOMLOCATIE"}
            """;
    private static final String CORRECTIE =
            """
            {"id":"H-4","vervangt":"H-2","gemeente":"GM1730","datum":"2024-11-20","aantal":17,"soort":"REGULIER"}
            {"id":"H-5","intrekt":"H-3"}
            """;

    private final Inname inname;
    private final Gemeenten gemeenten;

    MutatieResource(Inname inname, Gemeenten gemeenten) {
        this.inname = inname;
        this.gemeenten = gemeenten;
    }

    @POST
    @Consumes({"application/x-ndjson", "application/ndjson"})
    @Operation(
            summary = "Lever huisvestingen aan",
            description =
                    "Een regel is een JSON-object: een huisvesting; een correctie, die in 'vervangt' het id noemt van de mutatie waar zij voor in de plaats "
                            + "komt en zelf alle velden heeft; of een intrekking, die alleen 'id' en 'intrekt' heeft. Een mutatie is uniek door haar id: nog eens "
                            + "met dezelfde inhoud verandert niets, met een andere inhoud wordt zij geweigerd. Een correctie of intrekking van een id dat nog "
                            + "niet kwam, wordt geparkeerd en gaat vanzelf gelden als het komt. In welke volgorde mutaties komen maakt niet uit: van een keten "
                            + "beslist de laatste schakel. Wat meetelt en voor welke gemeente staat in /v1/telregels. Regels met een fout worden geweigerd, de "
                            + "rest gaat door; een bestand dat midden in een regel eindigt, telt helemaal niet.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(type = SchemaType.STRING),
                            examples = {
                                @ExampleObject(name = "huisvestingen", value = NIEUW),
                                @ExampleObject(name = "correctie en intrekking", value = CORRECTIE)
                            }))
    @APIResponse(
            responseCode = "202",
            description = "Verwerkt; geweigerde regels staan in het antwoord",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = MutatieverslagView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Dit bestand was al verwerkt",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = MutatieverslagView.class)))
    @APIResponse(
            responseCode = "400",
            description = "Het bestand als geheel is geweigerd; niets ervan telt",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Probleem")))
    public Response neem(
            InputStream inhoud,
            @Context UriInfo adres,
            @Context SecurityContext wie,
            @QueryParam("bron")
                    @DefaultValue("COA")
                    @NotBlank
                    @Size(max = 100)
                    @Parameter(description = "Wie voor de aantallen instaat", required = false)
                    String bron,
            @QueryParam("bestandsnaam") @Size(max = 255) String bestandsnaam,
            @QueryParam("reden")
                    @Size(max = 200)
                    @Parameter(description = "Waarom dit wordt geleverd, bijvoorbeeld bij een correctie")
                    String reden) {
        if (!gemeenten.compleet()) {
            throw Problem.van(503, "Nog niet alle gemeenten zijn bekend. Probeer het over een minuut opnieuw.");
        }
        var gebruiker =
                wie.getUserPrincipal() == null ? null : wie.getUserPrincipal().getName();
        var afzender = Inzending.Afzender.van(Inzending.Kanaal.HTTP, gebruiker, reden);
        var verslag = neem(
                new Inzending(
                        afzender, Inzending.Inhoud.MUTATIES, Inzending.Vorm.NDJSON, bron.strip(), null, bestandsnaam),
                inhoud);
        if (verslag.status() == Leveringsverslag.Status.GEWEIGERD) {
            throw Problem.ongeldig(verslag.fouten().stream()
                    .map(fout -> new Fout(fout.veld(), fout.reden()))
                    .toList());
        }
        var levering = adres.getBaseUriBuilder().path("v1/leveringen/" + verslag.levering());
        return Response.status(verslag.herhaling() ? 200 : 202)
                .location(levering.build())
                .entity(MutatieverslagView.van(verslag))
                .build();
    }

    private Leveringsverslag neem(Inzending inzending, InputStream inhoud) {
        try {
            return inname.neem(inzending, inhoud);
        } catch (UncheckedIOException e) {
            throw Problem.van(400, "Het bestand is niet helemaal aangekomen. Er is niets van verwerkt.");
        }
    }
}
