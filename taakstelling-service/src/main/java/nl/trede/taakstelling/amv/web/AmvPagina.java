// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv.web;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.amv.persistence.AmvRijen;
import nl.trede.taakstelling.amv.persistence.AmvTaakstellingen;
import nl.trede.taakstelling.amv.persistence.Amvrij;
import nl.trede.taakstelling.amv.persistence.Amvvolgorde;
import nl.trede.taakstelling.amv.persistence.Amvvraag;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The indicative numbers of minors without parents, and a form for one more. */
@Path("/amv-taakstellingen")
@Produces(MediaType.TEXT_HTML)
public class AmvPagina {

    private static final String ADRES = "/taakstelling/amv-taakstellingen";
    private static final int ROWS = 50;

    /** @param halfjaar and gebied: "" when all are shown */
    record Lijst(String halfjaar, String gebied, String volgorde, List<Amvrij> rijen, Bladeren blad) {}

    @CheckedTemplate(basePath = "amv")
    static class Templates {
        static native TemplateInstance amv(Lijst lijst, Formulier form);
    }

    private final AmvTaakstellingen amvTaakstellingen;
    private final AmvRijen rijen;

    AmvPagina(AmvTaakstellingen amvTaakstellingen, AmvRijen rijen) {
        this.amvTaakstellingen = amvTaakstellingen;
        this.rijen = rijen;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("gebied") @DefaultValue("") String gebied,
            @QueryParam("volgorde") @DefaultValue("HALFJAAR") Amvvolgorde volgorde,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        return toon(
                new Amvvraag(halfjaar, gebied.strip(), volgorde), Paging.bladzijde(pagina), Formulier.met(Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response leg(MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var halfjaar = form.verplicht("halfjaar", Halfjaar.class);
        var gebied = form.tekst("gebied", 6);
        var aantal = form.aantal("aantal", 1_000_000);
        var datum = form.verplicht("datum", LocalDate.class);
        var bron = form.tekst("bron", 500);
        if (!gebied.isEmpty() && !amvTaakstellingen.isBekend(gebied)) {
            form.fout("gebied", "provincie of gemeente " + gebied + " staat niet in het register");
        }
        if (halfjaar != null) {
            form.noteer(amvTaakstellingen.bezwaren(halfjaar, gebied));
        }
        if (!form.heeftFouten()) {
            amvTaakstellingen.stelVast(halfjaar, gebied, aantal, datum, bron);
        }
        return form.antwoord(
                () -> toon(new Amvvraag(null, "", Amvvolgorde.HALFJAAR), 1, form),
                () -> "amv-taakstellingen?halfjaar=" + halfjaar);
    }

    private String toon(Amvvraag vraag, int pagina, Formulier form) {
        var halfjaar = vraag.halfjaar() == null ? "" : vraag.halfjaar().toString();
        var adres = ADRES
                + "?halfjaar=%s&gebied=%s&volgorde=%s"
                        .formatted(
                                halfjaar, URLEncoder.encode(vraag.gebied(), StandardCharsets.UTF_8), vraag.volgorde());
        var lijst = new Lijst(
                halfjaar,
                vraag.gebied(),
                vraag.volgorde().name(),
                rijen.lijst(vraag, (pagina - 1) * ROWS, ROWS),
                new Bladeren(pagina, ROWS, rijen.aantal(vraag), adres));
        return Templates.amv(lijst, form).render();
    }
}
