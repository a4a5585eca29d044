// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.vrijstelling.Vrijstelling;
import nl.trede.taakstelling.vrijstelling.persistence.VrijstellingEntity;
import nl.trede.taakstelling.vrijstelling.persistence.Vrijstellingen;
import nl.trede.taakstelling.vrijstelling.persistence.Vrijstellingsvolgorde;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The vrijstellingen, and a form for one more. */
@Path("/vrijstellingen")
@Produces(MediaType.TEXT_HTML)
public class VrijstellingPagina {

    private static final String ADRES = "/taakstelling/vrijstellingen";
    private static final int ROWS = 50;

    /** @param datum and gemeente: "" when all are shown */
    record Lijst(String gemeente, String datum, String volgorde, List<VrijstellingEntity> rijen, Bladeren blad) {}

    @CheckedTemplate(basePath = "vrijstelling")
    static class Templates {
        static native TemplateInstance vrijstellingen(Lijst lijst, Map<String, String> namen, Formulier form);
    }

    private final Gemeenten gemeenten;
    private final Vrijstellingen vrijstellingen;

    VrijstellingPagina(Gemeenten gemeenten, Vrijstellingen vrijstellingen) {
        this.gemeenten = gemeenten;
        this.vrijstellingen = vrijstellingen;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon(
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("datum") LocalDate datum,
            @QueryParam("volgorde") @DefaultValue("GEMEENTE") Vrijstellingsvolgorde volgorde,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        return toon(lijst(gemeente, datum, volgorde, Paging.bladzijde(pagina)), Formulier.met(Map.of("aantal", "0")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response verleen(MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var gemeente = form.verplicht("gemeente", Gemeentecode.class);
        var vanaf = form.verplicht("vanaf", LocalDate.class);
        var tot = form.facultatief("tot", LocalDate.class);
        var aantal = form.aantal("aantal", 1_000_000);
        var grond = form.tekst("grond", 200);
        var bron = form.tekst("bron", 200);
        if (form.heeftFouten()) {
            form.noteer(vrijstellingen.bezwaren(gemeente, vanaf, tot));
        } else {
            var verleend = vrijstellingen.verleen(new Vrijstelling(gemeente, vanaf, tot, aantal, grond, bron));
            form.noteer(verleend.bezwaren());
            if (verleend.strijdig() != null) {
                form.noteer("", verleend.strijdig());
            }
        }
        return form.antwoord(
                () -> toon(lijst(null, null, Vrijstellingsvolgorde.GEMEENTE, 1), form),
                () -> "vrijstellingen?gemeente=" + gemeente);
    }

    private static Lijst lijst(Gemeentecode gemeente, LocalDate datum, Vrijstellingsvolgorde volgorde, int pagina) {
        var gevonden = VrijstellingEntity.lijst(gemeente, datum, volgorde);
        var wie = gemeente == null ? "" : gemeente.code();
        var dag = datum == null ? "" : datum.toString();
        var adres = ADRES + "?gemeente=%s&datum=%s&volgorde=%s".formatted(wie, dag, volgorde);
        return new Lijst(
                wie,
                dag,
                volgorde.name(),
                gevonden.page(pagina - 1, ROWS).list(),
                new Bladeren(pagina, ROWS, gevonden.count(), adres));
    }

    private String toon(Lijst lijst, Formulier form) {
        var namen = gemeenten.alle().stream()
                .collect(Collectors.toMap(gemeente -> gemeente.code().code(), Gemeente::naam));
        return Templates.vrijstellingen(lijst, namen, form).render();
    }
}
