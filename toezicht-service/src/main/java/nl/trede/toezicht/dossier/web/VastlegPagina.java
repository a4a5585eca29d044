// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import io.quarkus.arc.All;
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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All forms of the dossier: each shows what was typed again with every fault at its field, and ends on the dossier. */
@Path("/gemeenten/{code}/vastleggen/{formulier}")
@Produces(MediaType.TEXT_HTML)
public class VastlegPagina {

    private static final int MEER = 5;

    @CheckedTemplate(basePath = "dossier")
    static class Templates {
        static native TemplateInstance formulier(Gemeente gemeente, Formulierblad blad, int regels, Formulier form);
    }

    private final List<Dossierformulier> formulieren;
    private final Gemeenten register;
    private final Feitenboek feitenboek;
    private final Clock clock;

    VastlegPagina(@All List<Dossierformulier> formulieren, Gemeenten register, Feitenboek feitenboek, Clock clock) {
        this.formulieren = formulieren;
        this.register = register;
        this.feitenboek = feitenboek;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String nieuw(@PathParam("code") Gemeentecode code, @PathParam("formulier") String naam) {
        return begin(code, naam, null);
    }

    @GET
    @Path("/{over}")
    @Transactional
    @Operation(hidden = true)
    public String over(
            @PathParam("code") Gemeentecode code, @PathParam("formulier") String naam, @PathParam("over") UUID over) {
        return begin(code, naam, over);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response nieuw(
            @PathParam("code") Gemeentecode code,
            @PathParam("formulier") String naam,
            MultivaluedMap<String, String> velden) {
        return verwerk(code, naam, null, velden);
    }

    @POST
    @Path("/{over}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response over(
            @PathParam("code") Gemeentecode code,
            @PathParam("formulier") String naam,
            @PathParam("over") UUID over,
            MultivaluedMap<String, String> velden) {
        return verwerk(code, naam, over, velden);
    }

    private String begin(Gemeentecode code, String naam, UUID over) {
        var formulier = formulier(naam);
        var doel = doel(code, over);
        return toon(formulier, doel, Formulier.met(formulier.begin(doel)));
    }

    private Response verwerk(Gemeentecode code, String naam, UUID over, MultivaluedMap<String, String> velden) {
        var formulier = formulier(naam);
        var doel = doel(code, over);
        var getypt = new MultivaluedHashMap<String, String>(velden);
        if (!getypt.getOrDefault("stap", List.of()).contains("meer")) {
            feitenboek.vergrendel(List.of(code));
            var form = Formulier.van(getypt);
            formulier.verwerk(doel, form);
            return form.heeftFouten()
                    ? Response.status(400).entity(toon(formulier, doel, form)).build()
                    : Response.seeOther(URI.create("gemeenten/" + code + "/dossier"))
                            .build();
        }
        getypt.putSingle("regels", String.valueOf(new Lezer(Formulier.van(getypt)).regels(0) + MEER));
        return Response.ok(toon(formulier, doel, Formulier.van(getypt))).build();
    }

    private static String toon(Dossierformulier formulier, Dossierformulier.Doel doel, Formulier form) {
        var blad = formulier.blad(doel, form);
        return Templates.formulier(doel.gemeente(), blad, new Lezer(form).regels(Rijen.BEGIN), form)
                .render();
    }

    private Dossierformulier formulier(String naam) {
        return formulieren.stream()
                .filter(een -> een.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> Problem.nietGevonden("Er is geen formulier '" + naam + "'."));
    }

    private Dossierformulier.Doel doel(Gemeentecode code, UUID over) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        return new Dossierformulier.Doel(gemeente, over, clock.instant());
    }
}
