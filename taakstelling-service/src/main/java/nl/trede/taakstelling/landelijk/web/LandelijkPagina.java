// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk.web;

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
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.landelijk.Bekendmaking;
import nl.trede.taakstelling.landelijk.LandelijkeMeldingen;
import nl.trede.taakstelling.landelijk.LandelijkeTaakstellingen;
import nl.trede.taakstelling.landelijk.StelLandelijkVast;
import nl.trede.taakstelling.landelijk.persistence.LandelijkeTaakstellingEntity;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.Uitkomst;
import nl.trede.taakstelling.taakstelling.Vastlegging;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The national numbers in all their versions, and a form for one more. */
@Path("/landelijke-taakstellingen")
@Produces(MediaType.TEXT_HTML)
public class LandelijkPagina {

    private static final int ROWS = 50;

    record Regel(LandelijkeTaakstellingEntity rij, boolean teLaat) {

        static Regel van(LandelijkeTaakstellingEntity rij) {
            return new Regel(rij, Bekendmaking.teLaat(Halfjaar.lees(rij.halfjaar), rij.soort, rij.datum));
        }
    }

    /** @param halfjaar "" when all are shown */
    record Lijst(String halfjaar, List<Regel> rijen, Bladeren blad) {}

    @CheckedTemplate(basePath = "landelijk")
    static class Templates {
        static native TemplateInstance landelijk(Lijst lijst, List<Soort> soorten, Formulier form);
    }

    private final StelLandelijkVast stelVast;

    LandelijkPagina(LandelijkeTaakstellingen taakstellingen, LandelijkeMeldingen meldingen) {
        this.stelVast = new StelLandelijkVast(taakstellingen, meldingen);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon(@QueryParam("halfjaar") Halfjaar halfjaar, @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var begin = Map.of("soort", Soort.VASTSTELLING.name(), "halfjaar", halfjaar == null ? "" : halfjaar.toString());
        return toon(halfjaar, Paging.bladzijde(pagina), Formulier.met(begin));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response leg(MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var halfjaar = form.verplicht("halfjaar", Halfjaar.class);
        var aantal = form.aantal("aantal", 10_000_000);
        var soort = form.verplicht("soort", Soort.class);
        var datum = form.verplicht("datum", LocalDate.class);
        var bron = form.tekst("bron", 500);
        var bekendmaking = new Bekendmaking(form.vrijeTekst("staatscourant", 100), form.vrijeTekst("minister", 200));
        if (form.heeftFouten()) {
            form.noteer(halfjaar == null ? List.of() : stelVast.bezwaren(halfjaar));
        } else {
            var uitkomst = stelVast.voor(halfjaar, new Vastlegging(aantal, soort, datum, bron), bekendmaking);
            if (uitkomst instanceof Uitkomst.Geweigerd geweigerd) {
                form.noteer(geweigerd.bezwaren());
            } else if (uitkomst instanceof Uitkomst.Strijdig strijdig) {
                form.noteer("", strijdig.reden());
            }
        }
        return form.antwoord(() -> toon(null, 1, form), () -> "halfjaren?halfjaar=" + halfjaar);
    }

    private static String toon(Halfjaar halfjaar, int pagina, Formulier form) {
        var gevonden = LandelijkeTaakstellingEntity.alle(halfjaar);
        var gekozen = halfjaar == null ? "" : halfjaar.toString();
        var lijst = new Lijst(
                gekozen,
                gevonden.page(pagina - 1, ROWS).list().stream().map(Regel::van).toList(),
                new Bladeren(
                        pagina, ROWS, gevonden.count(), "/taakstelling/landelijke-taakstellingen?halfjaar=" + gekozen));
        return Templates.landelijk(lijst, List.of(Soort.values()), form).render();
    }
}
