// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.beoordeling.BeoordeelHalfjaar;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.beoordeling.Feitverschil;
import nl.trede.toezicht.kennis.ToetsVoorstellen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The proposals about one gemeente: ask for one at any moment, and read its uitleg. */
@Path("/gemeenten/{gemeente}/beoordelingen")
@Produces(MediaType.TEXT_HTML)
public class BeoordelingPagina {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "beoordeling")
    static class Templates {
        static native TemplateInstance beoordelingen(Gemeente gemeente, List<Beoordeling> lijst, Formulier form);

        static native TemplateInstance beoordeling(
                Gemeente gemeente, Beoordeling beoordeling, List<Feitverschil> verschillen);
    }

    private final BeoordeelHalfjaar beoordeel;
    private final ToetsVoorstellen actualiteit;
    private final Beoordelingen beoordelingen;
    private final Gemeenten register;
    private final Clock clock;

    BeoordelingPagina(
            BeoordeelHalfjaar beoordeel,
            ToetsVoorstellen actualiteit,
            Beoordelingen beoordelingen,
            Gemeenten register,
            Clock clock) {
        this.beoordeel = beoordeel;
        this.actualiteit = actualiteit;
        this.beoordelingen = beoordelingen;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String lijst(
            @PathParam("gemeente") Gemeentecode code,
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("bekendOp") Instant bekendOp) {
        var form = Formulier.met(halfjaar == null ? Map.of() : Map.of("halfjaar", halfjaar.toString()));
        return bekendOp == null
                ? toon(code, form)
                : Templates.beoordelingen(
                                bekend(code),
                                beoordelingen.toen(List.of(code), null, bekendOp).stream()
                                        .limit(ROWS)
                                        .toList(),
                                form)
                        .render();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public String een(
            @PathParam("gemeente") Gemeentecode code,
            @PathParam("id") UUID id,
            @QueryParam("bekendOp") Instant bekendOp) {
        var gemeente = bekend(code);
        var beoordeling = beoordelingen
                .beoordeling(id)
                .filter(een -> een.gemeente().equals(code))
                .filter(een -> bekendOp == null || !een.gemaaktOp().isAfter(bekendOp))
                .orElseThrow(() -> Problem.nietGevonden("Deze beoordeling is niet bekend bij " + code + "."));
        var verschillen = actualiteit.verschillen(List.of(beoordeling), List.of(gemeente), bekendOp, clock.instant());
        return Templates.beoordeling(gemeente, beoordeling, verschillen.get(id)).render();
    }

    /** Goes on to the page where is decided, with the proposal beside the form. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response vraag(@PathParam("gemeente") Gemeentecode code, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var halfjaar = form.verplicht("halfjaar", Halfjaar.class);
        var peildatum = form.facultatief("peildatum", LocalDate.class);
        if (!form.heeftFouten()) {
            var uitkomst = beoordeel.voer(bekend(code), halfjaar, peildatum, clock.instant());
            if (uitkomst instanceof BeoordeelHalfjaar.Gemaakt gemaakt) {
                return Response.seeOther(URI.create("gemeenten/" + code + "/besluiten/nieuw?beoordeling="
                                + gemaakt.beoordeling().id()))
                        .build();
            }
            if (uitkomst instanceof BeoordeelHalfjaar.Geweigerd geweigerd) {
                geweigerd.weigeringen().forEach(weigering -> form.fout(weigering.veld(), weigering.reden()));
            } else {
                form.fout("", uitkomst.reden());
            }
        }
        return Response.status(400).entity(toon(code, form)).build();
    }

    private String toon(Gemeentecode code, Formulier form) {
        return Templates.beoordelingen(bekend(code), beoordelingen.van(code, null, 0, ROWS), form)
                .render();
    }

    private Gemeente bekend(Gemeentecode code) {
        return register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
    }
}
