// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.BriefVaststellen;
import nl.trede.notificatie.brief.BriefVerzenden;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.brief.Uitkomst;
import nl.trede.notificatie.brief.Vandaag;
import nl.trede.notificatie.brief.Verzendingen;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The buttons on the page of a letter: plain forms, back to the page when done. */
@Path("/brieven/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class BriefHandelingen {

    private final Brieven brieven;
    private final BriefVaststellen vaststellen;
    private final BriefVerzenden verzenden;
    private final Clock clock;

    BriefHandelingen(Brieven brieven, Huisstijlen huisstijlen, Opmaak opmaak, Verzendingen verzendingen, Clock clock) {
        this.brieven = brieven;
        this.vaststellen = new BriefVaststellen(brieven, opmaak);
        this.verzenden = new BriefVerzenden(brieven, huisstijlen, opmaak, verzendingen);
        this.clock = clock;
    }

    @POST
    @Path("/vaststelling")
    @Transactional
    @Operation(hidden = true)
    public Response stelVast(@PathParam("id") UUID id) {
        return terug(id, vaststellen.stelVast(zoek(id), Vandaag.op(clock)));
    }

    @POST
    @Path("/verzending")
    @Transactional
    @Operation(hidden = true)
    public Response verzend(@PathParam("id") UUID id, @FormParam("datum") LocalDate datum) {
        return terug(id, verzenden.verzend(zoek(id), datum == null ? Vandaag.op(clock) : datum));
    }

    private Brief zoek(UUID id) {
        return brieven.zoek(id).orElseThrow(() -> Problem.nietGevonden("brief " + id + " is er niet"));
    }

    private static Response terug(UUID id, Uitkomst uitkomst) {
        if (uitkomst instanceof Uitkomst.Geweigerd geweigerd) {
            throw Problem.conflict(geweigerd.reden());
        }
        return Response.seeOther(URI.create("brieven/" + id)).build();
    }
}
