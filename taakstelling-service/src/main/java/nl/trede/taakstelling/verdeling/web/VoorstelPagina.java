// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.verdeling.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.verdeling.Verdeling;
import nl.trede.taakstelling.verdeling.persistence.VerdelingRijen;
import nl.trede.taakstelling.verdeling.persistence.VoorstelEntity;
import nl.trede.taakstelling.verdeling.persistence.Voorstellen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Proposals computed by the formula: a form to make one, and one with a button to confirm it. */
@Path("/verdelingsvoorstellen")
@Produces(MediaType.TEXT_HTML)
public class VoorstelPagina {

    private static final String ADRES = "/taakstelling/verdelingsvoorstellen";
    private static final int ROWS = 50;

    /**
     * A gemeente in a proposal, in persons.
     *
     * @param nu the taakstelling in force; null: none
     */
    record Regel(String gemeente, String naam, Integer nu, Integer wordt) {}

    @CheckedTemplate(basePath = "verdeling")
    static class Templates {
        static native TemplateInstance voorstellen(List<VoorstelEntity> rijen, Bladeren blad, Formulier form);

        static native TemplateInstance voorstel(
                VoorstelEntity een, int som, String toelichting, List<Regel> regels, Bladeren blad);
    }

    private final VerdelingRijen rijen;
    private final Voorstellen voorstellen;

    VoorstelPagina(VerdelingRijen rijen, Voorstellen voorstellen) {
        this.rijen = rijen;
        this.voorstellen = voorstellen;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String lijst(
            @QueryParam("halfjaar") Halfjaar halfjaar, @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var begin = new HashMap<String, String>();
        if (halfjaar != null) {
            begin.put("halfjaar", halfjaar.toString());
            begin.put("inwonersOp", rijen.bekendeDag(halfjaar).toString());
        }
        return toon(Paging.bladzijde(pagina), Formulier.met(begin));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response stelVoor(MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var halfjaar = form.verplicht("halfjaar", Halfjaar.class);
        var inwonersOp = form.facultatief("inwonersOp", LocalDate.class);
        if (!form.heeftFouten()) {
            var uitkomst = voorstellen.stelVoor(halfjaar, inwonersOp, null, null);
            if (uitkomst.bezwaar() == null) {
                return naar(uitkomst.voorstel().id);
            }
            form.noteer("", uitkomst.bezwaar());
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(toon(1, form))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public String een(@PathParam("id") UUID id, @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var een = zoek(id);
        var bladzijde = Paging.bladzijde(pagina);
        var regels = rijen.basis(Halfjaar.lees(een.halfjaar), een.inwonersOp).stream()
                .filter(regel -> een.aantallen.containsKey(regel.gemeente().code()))
                .map(regel -> new Regel(
                        regel.gemeente().code(),
                        regel.naam(),
                        regel.vastgesteld(),
                        een.aantallen.get(regel.gemeente().code())))
                .sorted(Comparator.comparing(Regel::naam))
                .toList();
        var som = rijen.som(id);
        return Templates.voorstel(
                        een,
                        som,
                        Verdeling.SOM,
                        regels.stream()
                                .skip((bladzijde - 1L) * ROWS)
                                .limit(ROWS)
                                .toList(),
                        new Bladeren(bladzijde, ROWS, regels.size(), ADRES + "/" + id))
                .render();
    }

    @POST
    @Path("/{id}/bevestiging")
    @Transactional
    @Operation(hidden = true)
    public Response bevestig(@PathParam("id") UUID id) {
        zoek(id);
        var uitkomst = voorstellen.bevestig(id);
        if (uitkomst.bezwaar() != null) {
            throw Problem.conflict(uitkomst.bezwaar());
        }
        return naar(id);
    }

    private static VoorstelEntity zoek(UUID id) {
        return VoorstelEntity.<VoorstelEntity>findByIdOptional(id)
                .orElseThrow(() -> Problem.nietGevonden("er is geen voorstel " + id));
    }

    private static String toon(int pagina, Formulier form) {
        var gevonden = VoorstelEntity.lijst(null);
        return Templates.voorstellen(
                        gevonden.page(pagina - 1, ROWS).list(),
                        new Bladeren(pagina, ROWS, gevonden.count(), ADRES),
                        form)
                .render();
    }

    private static Response naar(UUID id) {
        return Response.seeOther(URI.create("verdelingsvoorstellen/" + id)).build();
    }
}
