// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.bijstelling.persistence.BijstellingEntity;
import nl.trede.taakstelling.bijstelling.persistence.BijstellingRijen;
import nl.trede.taakstelling.bijstelling.persistence.Bijstellingrij;
import nl.trede.taakstelling.bijstelling.persistence.Bijstellingsvolgorde;
import nl.trede.taakstelling.circulaire.persistence.CirculaireView;
import nl.trede.taakstelling.circulaire.persistence.Circulaires;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The bijstellingen with a form for a new one, and one with old beside new and a form to undo it. */
@Path("/bijstellingen")
@Produces(MediaType.TEXT_HTML)
public class BijstellingPagina {

    private static final String ADRES = "/taakstelling/bijstellingen";
    private static final int ROWS = 50;
    private static final int BIJLAGEN = 25;

    /** @param halfjaar "" when all are shown */
    record Lijst(String halfjaar, String volgorde, List<Bijstellingrij> rijen, Bladeren blad) {}

    @CheckedTemplate(basePath = "bijstelling")
    static class Templates {
        static native TemplateInstance bijstellingen(Lijst lijst, List<CirculaireView> bijlagen, Formulier form);

        static native TemplateInstance bijstelling(
                BijstellingEntity een,
                List<BijstellingRijen.Regel> regels,
                Map<String, Long> totalen,
                Bladeren blad,
                Formulier form);
    }

    private final BijstellingRijen rijen;
    private final Circulaires circulaires;

    BijstellingPagina(BijstellingRijen rijen, Circulaires circulaires) {
        this.rijen = rijen;
        this.circulaires = circulaires;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String lijst(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("volgorde") @DefaultValue("VASTGELEGD") Bijstellingsvolgorde volgorde,
            @QueryParam("circulaire") UUID circulaire,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var begin = new HashMap<String, String>();
        begin.put("herkomst", circulaire == null ? "AANTALLEN" : "CIRCULAIRE");
        if (circulaire != null) {
            circulaires.zoek(circulaire).ifPresent(een -> {
                begin.put("circulaire", circulaire.toString());
                begin.put("halfjaar", een.halfjaar().toString());
                begin.put("datum", een.datum().toString());
                begin.put("bron", een.bron());
            });
        }
        return toon(halfjaar, volgorde, Paging.bladzijde(pagina), Formulier.met(begin));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public String een(@PathParam("id") UUID id, @QueryParam("pagina") @DefaultValue("1") int pagina) {
        return toon(id, Paging.bladzijde(pagina), Formulier.met(Map.of()));
    }

    /** The list from its first page, with this form below it. */
    String toon(Formulier form) {
        return toon(null, Bijstellingsvolgorde.VASTGELEGD, 1, form);
    }

    String toon(UUID id, int pagina, Formulier form) {
        var een = BijstellingEntity.<BijstellingEntity>findByIdOptional(id)
                .orElseThrow(() -> Problem.nietGevonden("er is geen bijstelling " + id));
        var totalen = rijen.totalen(id);
        return Templates.bijstelling(
                        een,
                        rijen.regels(id, (pagina - 1) * ROWS, ROWS),
                        totalen,
                        new Bladeren(pagina, ROWS, totalen.get("gemeenten"), ADRES + "/" + id),
                        form)
                .render();
    }

    private String toon(Halfjaar halfjaar, Bijstellingsvolgorde volgorde, int pagina, Formulier form) {
        var gekozen = halfjaar == null ? "" : halfjaar.toString();
        var blad = new Bladeren(
                pagina, ROWS, rijen.aantal(halfjaar), ADRES + "?halfjaar=%s&volgorde=%s".formatted(gekozen, volgorde));
        var lijst =
                new Lijst(gekozen, volgorde.name(), rijen.lijst(halfjaar, volgorde, (pagina - 1) * ROWS, ROWS), blad);
        return Templates.bijstellingen(lijst, circulaires.open(BIJLAGEN), form).render();
    }
}
