// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Briefdocument;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One letter, in the form that the reader accepts. */
@Path("/v1/brieven/{id}")
@Tag(name = "brieven")
class BriefinhoudResource {

    private static final String PDF = "application/pdf";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private final Brieven brieven;
    private final Huisstijlen huisstijlen;
    private final Opmaak opmaak;

    BriefinhoudResource(Brieven brieven, Huisstijlen huisstijlen, Opmaak opmaak) {
        this.brieven = brieven;
        this.huisstijlen = huisstijlen;
        this.opmaak = opmaak;
    }

    @GET
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Een brief",
            description = "Als gegevens (application/json), als tekst (text/html), als PDF (application/pdf) of als "
                    + "OpenDocument-tekst (application/vnd.oasis.opendocument.text)")
    @APIResponse(responseCode = "200", description = "De brief")
    @APIResponse(responseCode = "404", description = "Deze brief is er niet")
    public BriefView gegevens(@PathParam("id") UUID id) {
        return BriefView.van(zoek(id));
    }

    @GET
    @Transactional
    @Produces(PDF)
    @APIResponse(responseCode = "409", description = "De brief is onvolledig")
    public RestResponse<byte[]> pdf(@PathParam("id") UUID id) {
        var brief = volledig(id);
        var pdf = brieven.verzondenPdf(id).orElseGet(() -> opmaak.pdf(Briefdocument.van(brief, huisstijlen)));
        return bestand(brief, pdf, PDF, "inline", ".pdf");
    }

    @GET
    @Transactional
    @Produces(ODT)
    @APIResponse(responseCode = "409", description = "De brief is onvolledig")
    public RestResponse<byte[]> odt(@PathParam("id") UUID id) {
        var brief = volledig(id);
        return bestand(brief, opmaak.odt(Briefdocument.van(brief, huisstijlen)), ODT, "attachment", ".odt");
    }

    private static RestResponse<byte[]> bestand(Brief brief, byte[] inhoud, String soort, String wijze, String eind) {
        return ResponseBuilder.ok(inhoud, soort)
                .header(HttpHeaders.CONTENT_DISPOSITION, wijze + "; filename=\"" + brief.bestandsnaam(eind) + "\"")
                .build();
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @APIResponse(responseCode = "409", description = "De brief is onvolledig")
    public String tekst(@PathParam("id") UUID id) {
        return opmaak.html(Briefdocument.van(volledig(id), huisstijlen));
    }

    private Brief zoek(UUID id) {
        return brieven.zoek(id).orElseThrow(() -> Problem.nietGevonden("brief " + id + " is er niet"));
    }

    private Brief volledig(UUID id) {
        var brief = zoek(id);
        if (!brief.tekst().volledig()) {
            throw Problem.conflict(brief.tekst().onvolledig());
        }
        return brief;
    }
}
