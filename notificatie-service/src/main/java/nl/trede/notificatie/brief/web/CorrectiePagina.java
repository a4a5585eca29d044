// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.notificatie.achterhaald.AfwijkendCijfer;
import nl.trede.notificatie.achterhaald.BrievenVergelijken;
import nl.trede.notificatie.brief.Aanmelding;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Uitkomst;
import nl.trede.platform.web.Formulier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A letter that replaces one that was sent. */
@Path("/brieven/{id}")
@Produces(MediaType.TEXT_HTML)
class CorrectiePagina {

    @CheckedTemplate(basePath = "brief")
    static class Templates {
        static native TemplateInstance correctie(Brief brief, List<AfwijkendCijfer> afwijkend, Formulier form);
    }

    private final Briefbeeld beeld;
    private final BrievenVergelijken vergelijken;
    private final Aanmelding aanmelding;

    CorrectiePagina(Briefbeeld beeld, BrievenVergelijken vergelijken, Aanmelding aanmelding) {
        this.beeld = beeld;
        this.vergelijken = vergelijken;
        this.aanmelding = aanmelding;
    }

    @GET
    @Path("/correctie")
    @Transactional
    @Operation(hidden = true)
    public String correctie(@PathParam("id") UUID id) {
        return toon(beeld.zoek(id), Formulier.met(Map.of()));
    }

    @POST
    @Path("/correctie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response corrigeer(@PathParam("id") UUID id, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var brief = beeld.zoek(id);
        var reden = form.waarde("reden").isEmpty() ? null : form.tekst("reden", 2_000);
        var uitkomst = form.heeftFouten() ? null : vergelijken.corrigeer(brief, reden, aanmelding.wie());
        if (uitkomst instanceof Uitkomst.Gedaan gedaan) {
            return Response.seeOther(URI.create("brieven/" + gedaan.brief().id()))
                    .build();
        }
        if (uitkomst instanceof Uitkomst.Geweigerd geweigerd) {
            form.fout("", geweigerd.reden());
        } else if (uitkomst instanceof Uitkomst.Ongeldig ongeldig) {
            ongeldig.redenen().forEach(een -> form.fout(ongeldig.veld(), een));
        }
        return Response.status(uitkomst instanceof Uitkomst.Geweigerd ? 409 : 400)
                .entity(toon(brief, form))
                .build();
    }

    @POST
    @Path("/cijfers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response neemOver(@PathParam("id") UUID id, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var uitkomst = vergelijken.neemOver(beeld.zoek(id), aanmelding.wie());
        if (uitkomst instanceof Uitkomst.Geweigerd geweigerd) {
            form.fout("", geweigerd.reden());
            return Response.status(409).entity(beeld.toon(beeld.zoek(id), form)).build();
        }
        return Response.seeOther(URI.create("brieven/" + id)).build();
    }

    private String toon(Brief brief, Formulier form) {
        return Templates.correctie(brief, vergelijken.afwijkend(brief), form).render();
    }
}
