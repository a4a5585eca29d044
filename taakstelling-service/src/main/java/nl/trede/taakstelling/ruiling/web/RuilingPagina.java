// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling.web;

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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.ruiling.Ruiling;
import nl.trede.taakstelling.ruiling.Ruiluitkomst;
import nl.trede.taakstelling.ruiling.VoerRuilingUit;
import nl.trede.taakstelling.ruiling.persistence.RuilingEntity;
import nl.trede.taakstelling.ruiling.persistence.Ruilingsvolgorde;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ruilingen, and a form for one more. */
@Path("/ruilingen")
@Produces(MediaType.TEXT_HTML)
public class RuilingPagina {

    private static final String ADRES = "/taakstelling/ruilingen";
    private static final int ROWS = 50;
    private static final int PARTIJEN = 6;

    /** @param halfjaar and gemeente: "" when all are shown */
    record Lijst(String halfjaar, String gemeente, String volgorde, List<RuilingEntity> rijen, Bladeren blad) {}

    @CheckedTemplate(basePath = "ruiling")
    static class Templates {
        static native TemplateInstance ruilingen(
                Lijst lijst, Map<String, String> namen, List<Integer> regels, Formulier form);
    }

    private final Gemeenten gemeenten;
    private final VoerRuilingUit voerUit;
    private final Clock clock;

    RuilingPagina(Gemeenten gemeenten, VoerRuilingUit voerUit, Clock clock) {
        this.gemeenten = gemeenten;
        this.voerUit = voerUit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("volgorde") @DefaultValue("VASTGELEGD") Ruilingsvolgorde volgorde,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var bladzijde = Paging.bladzijde(pagina);
        var gevonden = RuilingEntity.lijst(halfjaar, gemeente, volgorde);
        var periode = halfjaar == null ? "" : halfjaar.toString();
        var wie = gemeente == null ? "" : gemeente.code();
        var adres = ADRES + "?halfjaar=%s&gemeente=%s&volgorde=%s".formatted(periode, wie, volgorde);
        var blad = new Bladeren(bladzijde, ROWS, gevonden.count(), adres);
        var rijen = gevonden.page(bladzijde - 1, ROWS).list();
        return toon(new Lijst(periode, wie, volgorde.name(), rijen, blad), Formulier.met(Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response ruil(MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var halfjaar = form.verplicht("halfjaar", Halfjaar.class);
        var bron = form.tekst("bron", 200);
        var regels = new Ruilregels(form, PARTIJEN);
        var delen = regels.lees();
        if (!form.heeftFouten()) {
            var ruiling = new Ruiling(halfjaar, delen, bron);
            var uitkomst = voerUit.voor(ruiling);
            if (uitkomst instanceof Ruiluitkomst.Geruild) {
                RuilingEntity.van(ruiling, clock.instant()).persist();
                return Response.seeOther(URI.create("ruilingen?halfjaar=" + halfjaar))
                        .build();
            }
            uitkomst.bezwaren().forEach(regels::noteer);
        } else {
            voerUit.vooraf(halfjaar, regels.gemeenten()).forEach(regels::noteer);
        }
        var gevonden = RuilingEntity.lijst(null, null, Ruilingsvolgorde.VASTGELEGD);
        var lijst = new Lijst(
                "",
                "",
                Ruilingsvolgorde.VASTGELEGD.name(),
                gevonden.page(0, ROWS).list(),
                new Bladeren(1, ROWS, gevonden.count(), ADRES));
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(toon(lijst, form))
                .build();
    }

    private String toon(Lijst lijst, Formulier form) {
        var namen = gemeenten.alle().stream()
                .collect(Collectors.toMap(gemeente -> gemeente.code().code(), Gemeente::naam));
        return Templates.ruilingen(
                        lijst, namen, IntStream.rangeClosed(1, PARTIJEN).boxed().toList(), form)
                .render();
    }
}
