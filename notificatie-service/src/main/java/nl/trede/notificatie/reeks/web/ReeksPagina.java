// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import nl.trede.notificatie.reeks.ReeksStarten.Antwoord;
import nl.trede.notificatie.reeks.Reeksdeel;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The runs on pages: start one, see how far it is, stop it and go on. */
@Path("/brievenreeksen")
@Produces(MediaType.TEXT_HTML)
class ReeksPagina {

    private static final int GROOTTE = 50;

    @CheckedTemplate(basePath = "reeks")
    static class Templates {
        static native TemplateInstance reeksen(
                List<Reeksregel> reeksen,
                List<Reeksloket.Optie> handelingen,
                List<Reeksloket.Optie> provincies,
                Formulier form,
                Bladeren blad);

        static native TemplateInstance reeks(Reeksregel regel, List<Reeksdeel> delen, Formulier form, Bladeren blad);
    }

    private final Reeksloket loket;

    ReeksPagina(Reeksloket loket) {
        this.loket = loket;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String reeksen(@BeanParam Paging paging) {
        return lijst(Formulier.met(Map.of()), paging.pagina());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response start(MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var antwoord = loket.start(form);
        if (antwoord instanceof Antwoord.Goed goed) {
            return Response.seeOther(URI.create("brievenreeksen/" + goed.reeks().id()))
                    .build();
        }
        return Response.status(antwoord instanceof Antwoord.Nee ? 409 : 400)
                .entity(lijst(form, 1))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public String reeks(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return een(id, Formulier.met(Map.of()), paging.pagina());
    }

    @POST
    @Path("/{id}/{handeling: stop|hervatting}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response zet(
            @PathParam("id") UUID id, @PathParam("handeling") String handeling, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        if (loket.zet(id, handeling.equals("stop")) instanceof Antwoord.Nee nee) {
            form.fout("", nee.reden());
            return Response.status(409).entity(een(id, form, 1)).build();
        }
        return Response.seeOther(URI.create("brievenreeksen/" + id)).build();
    }

    private String lijst(Formulier form, int pagina) {
        var gevonden = loket.lijst(pagina, GROOTTE);
        return Templates.reeksen(
                        gevonden.reeksen().stream().map(loket::regel).toList(),
                        loket.handelingen(),
                        loket.provincies(),
                        form,
                        new Bladeren(pagina, GROOTTE, gevonden.totaal(), "brievenreeksen"))
                .render();
    }

    private String een(UUID id, Formulier form, int pagina) {
        var regel = loket.zoek(id);
        var delen = loket.delen(id, pagina, GROOTTE);
        return Templates.reeks(regel, delen.delen(), form, new Bladeren(pagina, GROOTTE, delen.totaal(), "" + id))
                .render();
    }
}
