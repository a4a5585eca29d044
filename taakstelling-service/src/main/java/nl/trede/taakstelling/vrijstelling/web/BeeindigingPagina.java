// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling.web;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.vrijstelling.Beeindiging;
import nl.trede.taakstelling.vrijstelling.persistence.VrijstellingEntity;
import nl.trede.taakstelling.vrijstelling.persistence.Vrijstellingen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One vrijstelling, with a form to let it end. */
@Path("/vrijstellingen/{id}")
@Produces(MediaType.TEXT_HTML)
public class BeeindigingPagina {

    @CheckedTemplate(basePath = "vrijstelling")
    static class Templates {
        static native TemplateInstance vrijstelling(VrijstellingEntity een, String naam, Formulier form);
    }

    private final Gemeenten gemeenten;
    private final Vrijstellingen vrijstellingen;

    BeeindigingPagina(Gemeenten gemeenten, Vrijstellingen vrijstellingen) {
        this.gemeenten = gemeenten;
        this.vrijstellingen = vrijstellingen;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String een(@PathParam("id") UUID id) {
        return toon(zoek(id), Formulier.met(Map.of()));
    }

    @POST
    @Path("/beeindiging")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response beeindig(@PathParam("id") UUID id, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var tot = form.verplicht("tot", LocalDate.class);
        var datum = form.verplicht("datum", LocalDate.class);
        var reden = form.tekst("reden", 200);
        var rij = zoek(id);
        var bezwaren = form.heeftFouten()
                ? vrijstellingen.bezwaren(rij, tot)
                : vrijstellingen
                        .beeindig(rij, new Beeindiging(tot, datum, reden))
                        .bezwaren();
        form.noteer(bezwaren);
        return form.antwoord(() -> toon(rij, form), () -> "vrijstellingen?gemeente=" + rij.gemeente);
    }

    private VrijstellingEntity zoek(UUID id) {
        return vrijstellingen.vergrendel(id).orElseThrow(() -> Problem.nietGevonden("er is geen vrijstelling " + id));
    }

    private String toon(VrijstellingEntity rij, Formulier form) {
        var naam = gemeenten
                .zoek(new Gemeentecode(rij.gemeente))
                .map(Gemeente::naam)
                .orElse(rij.gemeente);
        return Templates.vrijstelling(rij, naam, form).render();
    }
}
