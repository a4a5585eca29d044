// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import nl.trede.realisatie.realisatie.Realisatiestatus;
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

/** The way in over HTTP. The body is read as a stream; the transaction is the pipeline's, so that a refused file keeps its receipt. */
@Path("/v1/leveringen")
@Tag(name = "leveringen", description = "Bestanden van COA")
class InnameResource {

    private static final String CSV =
            "gemeente;halfjaar;peildatum;gehuisvest\nGM1774;2024-II;2024-11-01;3\nGM1730;2024-II;2025-01-01;41\n";
    private static final String JSON =
            """
            {"regels":[{"gemeente":"GM1730","halfjaar":"2024-II","peildatum":"2025-01-01","gehuisvest":41,
            "status":"DEFINITIEF","waarvan":[{"soort":"HAR","aantal":23}]}]}""";

    private static final String NDJSON =
            """
            {"gemeente":"GM1730","halfjaar":"2024-II","peildatum":"2025-01-01","gehuisvest":41}
            """;

    private final Inname inname;
    private final Gemeenten gemeenten;

    InnameResource(Inname inname, Gemeenten gemeenten) {
        this.inname = inname;
        this.gemeenten = gemeenten;
    }

    @POST
    @Consumes({"text/csv", "application/json", Vormen.XLSX, Vormen.NDJSON})
    @Operation(
            summary = "Lever een bestand met standen aan",
            description =
                    "Elke regel wordt aanvaard, of geweigerd met een reden; de rest gaat dan gewoon door. Het bestand wordt bewaard "
                            + "zoals het kwam; is het geweigerd om een onbekende kolom of om wat op een persoon lijkt, dan blijft alleen de reden. Hetzelfde bestand nog eens verandert niets; alleen regels die eerder zijn geweigerd worden dan opnieuw "
                            + "beoordeeld. CSV: puntkomma's, UTF-8 of windows-1252; regel 1 is de kop. XLSX: het eerste werkblad. JSON: UTF-8; regel 1 is de eerste van "
                            + "de lijst. NDJSON: een object per regel. Heeft de tabel andere kolommen, leg dan eerst een kolomtoewijzing vast voor de bron.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "standen", value = CSV)),
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = LeveringBody.class),
                        examples = @ExampleObject(name = "stand", value = JSON)),
                @Content(mediaType = Vormen.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = Vormen.NDJSON,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "standen per regel", value = NDJSON))
            })
    @APIResponse(
            responseCode = "201",
            description = "Verwerkt; geweigerde regels staan in het antwoord",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VerslagView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Dit bestand was al verwerkt",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VerslagView.class)))
    @APIResponse(
            responseCode = "400",
            description = "Het bestand als geheel is niet te lezen; niets ervan telt",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Probleem")))
    @APIResponse(
            responseCode = "503",
            description = "Nog niet alle gemeenten zijn bekend; probeer het later opnieuw",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Probleem")))
    public Response neem(
            InputStream inhoud,
            @Context HttpHeaders koppen,
            @Context UriInfo adres,
            @Context SecurityContext wie,
            @QueryParam("bron")
                    @DefaultValue("COA")
                    @NotBlank
                    @Size(max = 100)
                    @Parameter(description = "Wie voor de cijfers instaat", required = false)
                    String bron,
            @QueryParam("status")
                    @Parameter(
                            description =
                                    "Status van alle regels; standaard DEFINITIEF op het peilmoment, anders VOORLOPIG")
                    Realisatiestatus status,
            @QueryParam("bestandsnaam") @Size(max = 255) String bestandsnaam,
            @QueryParam("reden")
                    @Size(max = 200)
                    @Parameter(description = "Waarom dit wordt geleverd, bijvoorbeeld bij een correctie")
                    String reden) {
        if (!gemeenten.compleet()) {
            throw Problem.van(503, "Nog niet alle gemeenten zijn bekend. Probeer het over een minuut opnieuw.");
        }
        var vorm = Vormen.van(koppen.getMediaType());
        var afzender = Inzending.Afzender.van(Inzending.Kanaal.HTTP, naam(wie), reden);
        var verslag = neem(
                new Inzending(afzender, Inzending.Inhoud.STANDEN, vorm, bron.strip(), status, bestandsnaam), inhoud);
        if (verslag.status() == Leveringsverslag.Status.GEWEIGERD) {
            throw Problem.ongeldig(verslag.fouten().stream()
                    .map(fout -> new Fout(fout.veld(), fout.reden()))
                    .toList());
        }
        var hier = adres.getAbsolutePathBuilder()
                .path(verslag.levering().toString())
                .build();
        return Response.status(verslag.herhaling() ? 200 : 201)
                .location(hier)
                .entity(VerslagView.van(verslag))
                .build();
    }

    /** Null when nobody logged in. */
    private static String naam(SecurityContext wie) {
        return wie.getUserPrincipal() == null ? null : wie.getUserPrincipal().getName();
    }

    private Leveringsverslag neem(Inzending inzending, InputStream inhoud) {
        try {
            return inname.neem(inzending, inhoud);
        } catch (UncheckedIOException e) {
            throw Problem.van(400, "Het bestand is niet helemaal aangekomen. Er is niets van verwerkt.");
        }
    }
}
