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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.beoordeling.BeoordeelProvincie;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A whole provincie judged in one act, and what came of it. */
@Path("/provincies/{provincie}/beoordelingen")
@Produces(MediaType.TEXT_HTML)
public class ProvinciebeoordelingPagina {

    /** What the act brought; null before it. */
    record Uitkomst(int gemaakt, List<Zonder> overgeslagen) {}

    record Zonder(String naam, String reden) {}

    @CheckedTemplate(basePath = "beoordeling")
    static class Templates {
        static native TemplateInstance provincie(
                Provinciecode code,
                String naam,
                Halfjaar halfjaar,
                List<Voorstelrij> rijen,
                Uitkomst uitkomst,
                Formulier form);
    }

    private final BeoordeelProvincie beoordeel;
    private final Voorstelrijen rijen;
    private final Gemeenten register;

    ProvinciebeoordelingPagina(BeoordeelProvincie beoordeel, Voorstelrijen rijen, Gemeenten register) {
        this.beoordeel = beoordeel;
        this.rijen = rijen;
        this.register = register;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon(
            @PathParam("provincie") Provinciecode code,
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("bekendOp") Instant bekendOp) {
        return toon(
                code,
                halfjaar,
                bekendOp,
                null,
                Formulier.met(Map.of("halfjaar", halfjaar == null ? "" : halfjaar.toString())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response beoordeel(@PathParam("provincie") Provinciecode code, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var halfjaar = form.verplicht("halfjaar", Halfjaar.class);
        var peildatum = form.facultatief("peildatum", LocalDate.class);
        Uitkomst uitkomst = null;
        if (!form.heeftFouten()) {
            var antwoord = beoordeel.voer(code, halfjaar, peildatum, rijen.nu());
            if (antwoord instanceof BeoordeelProvincie.Gemaakt gemaakt) {
                uitkomst = new Uitkomst(
                        gemaakt.beoordelingen().size(),
                        gemaakt.overgeslagen().stream()
                                .map(een -> new Zonder(een.gemeente().naam(), een.reden()))
                                .toList());
            } else {
                ((BeoordeelProvincie.Geweigerd) antwoord)
                        .weigeringen()
                        .forEach(weigering -> form.fout(weigering.veld(), weigering.reden()));
            }
        }
        return Response.status(form.heeftFouten() ? 400 : 200)
                .entity(toon(code, halfjaar, null, uitkomst, form))
                .build();
    }

    private String toon(Provinciecode code, Halfjaar halfjaar, Instant bekendOp, Uitkomst uitkomst, Formulier form) {
        var naam =
                register.naam(code).orElseThrow(() -> Problem.nietGevonden("Provincie " + code + " is niet bekend."));
        return Templates.provincie(
                        code,
                        naam,
                        halfjaar,
                        halfjaar == null ? List.of() : rijen.van(code, halfjaar, bekendOp),
                        uitkomst,
                        form)
                .render();
    }
}
