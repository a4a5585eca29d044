// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.planvanaanpak.NeemBestandIn;
import nl.trede.toezicht.planvanaanpak.Planbestand;
import nl.trede.toezicht.planvanaanpak.Planbestanden;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files of a plan, and the form on which one is added. */
@Path("/gemeenten/{code}/plannen/{plan}/bestanden")
@Produces(MediaType.TEXT_HTML)
public class PlanbestandPagina {

    @CheckedTemplate(basePath = "dossier")
    static class Templates {
        static native TemplateInstance bestanden(
                Gemeente gemeente, Planstap plan, List<Planbestand> bestanden, Formulier form);
    }

    private final Gemeenten register;
    private final Plannen plannen;
    private final Planbestanden bestanden;
    private final NeemBestandIn neemIn;
    private final Clock clock;

    PlanbestandPagina(Gemeenten register, Plannen plannen, Planbestanden bestanden, NeemBestandIn neemIn, Clock clock) {
        this.register = register;
        this.plannen = plannen;
        this.bestanden = bestanden;
        this.neemIn = neemIn;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String lijst(@PathParam("code") Gemeentecode code, @PathParam("plan") UUID plan) {
        return toon(code, plan(code, plan), Formulier.met(Map.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(hidden = true)
    public Response voegToe(
            @PathParam("code") Gemeentecode code, @PathParam("plan") UUID id, @RestForm FileUpload bestand) {
        var plan = plan(code, id);
        var form = Formulier.met(Map.of());
        if (bestand == null || bestand.fileName() == null || bestand.fileName().isBlank()) {
            form.fout("bestand", "kies een bestand");
        } else {
            var uitkomst = neemIn.voer(plan, bestand.fileName(), inhoud(bestand), clock.instant());
            if (uitkomst instanceof NeemBestandIn.Geweigerd geweigerd) {
                form.fout("bestand", geweigerd.reden());
            } else if (uitkomst instanceof NeemBestandIn.Uitgesteld uitgesteld) {
                form.fout("bestand", "is niet ingenomen: " + uitgesteld.reden() + "; probeer het later opnieuw");
            }
        }
        return form.heeftFouten()
                ? Response.status(400).entity(toon(code, plan, form)).build()
                : Response.seeOther(URI.create("gemeenten/" + code + "/plannen/" + id + "/bestanden"))
                        .build();
    }

    private String toon(Gemeentecode code, Planstap plan, Formulier form) {
        return Templates.bestanden(gemeente(code), plan, bestanden.van(List.of(plan.id())), form)
                .render();
    }

    private static byte[] inhoud(FileUpload bestand) {
        try {
            return Files.readAllBytes(bestand.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Gemeente gemeente(Gemeentecode code) {
        return register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
    }

    private Planstap plan(Gemeentecode code, UUID plan) {
        gemeente(code);
        return plannen.van(code).stream()
                .filter(stap -> stap.id().equals(plan))
                .findFirst()
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " heeft dit plan niet."));
    }
}
