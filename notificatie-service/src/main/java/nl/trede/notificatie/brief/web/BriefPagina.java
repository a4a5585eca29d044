// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Briefdocument;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One letter on a page, and as files to take away. */
@Path("/brieven/{id}")
class BriefPagina {

    private final Briefbeeld beeld;
    private final Brieven brieven;
    private final Huisstijlen huisstijlen;
    private final Opmaak opmaak;

    BriefPagina(Briefbeeld beeld, Brieven brieven, Huisstijlen huisstijlen, Opmaak opmaak) {
        this.beeld = beeld;
        this.brieven = brieven;
        this.huisstijlen = huisstijlen;
        this.opmaak = opmaak;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String brief(@PathParam("id") UUID id) {
        return beeld.toon(beeld.zoek(id), Formulier.met(Map.of()));
    }

    @GET
    @Path("/pdf")
    @Transactional
    @Produces("application/pdf")
    @Operation(hidden = true)
    public byte[] pdf(@PathParam("id") UUID id) {
        var brief = volledig(id);
        return brieven.verzondenPdf(id).orElseGet(() -> opmaak.pdf(Briefdocument.van(brief, huisstijlen)));
    }

    @GET
    @Path("/odt")
    @Transactional
    @Produces("application/vnd.oasis.opendocument.text")
    @Operation(hidden = true)
    public RestResponse<byte[]> odt(@PathParam("id") UUID id) {
        var brief = volledig(id);
        return ResponseBuilder.ok(opmaak.odt(Briefdocument.van(brief, huisstijlen)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + brief.bestandsnaam(".odt") + "\"")
                .build();
    }

    private Brief volledig(UUID id) {
        var brief = beeld.zoek(id);
        if (!brief.tekst().volledig()) {
            throw Problem.conflict(brief.tekst().onvolledig());
        }
        return brief;
    }
}
