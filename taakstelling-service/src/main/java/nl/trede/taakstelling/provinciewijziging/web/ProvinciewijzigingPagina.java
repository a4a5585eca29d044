// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.web;

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
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.gemeenteregister.persistence.RegisterRijen;
import nl.trede.taakstelling.provinciewijziging.Provincieuitkomst;
import nl.trede.taakstelling.provinciewijziging.WijzigProvincie;
import nl.trede.taakstelling.provinciewijziging.persistence.ProvinciewijzigingRijen;
import nl.trede.taakstelling.provinciewijziging.persistence.Provinciewijzigingrij;
import nl.trede.taakstelling.provinciewijziging.persistence.Wijzigingsvolgorde;
import nl.trede.taakstelling.provinciewijziging.persistence.Wijzigingsvraag;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The gemeenten that went to another province, and a form for one more. */
@Path("/provinciewijzigingen")
@Produces(MediaType.TEXT_HTML)
public class ProvinciewijzigingPagina {

    private static final String ADRES = "/taakstelling/provinciewijzigingen";
    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "provinciewijziging")
    static class Templates {
        static native TemplateInstance provinciewijzigingen(
                String provincie,
                String volgorde,
                List<Provinciewijzigingrij> rijen,
                Bladeren blad,
                Map<String, String> provincies,
                Formulier form);
    }

    private final WijzigProvincie wijzig;
    private final ProvinciewijzigingRijen rijen;
    private final RegisterRijen register;

    ProvinciewijzigingPagina(WijzigProvincie wijzig, ProvinciewijzigingRijen rijen, RegisterRijen register) {
        this.wijzig = wijzig;
        this.rijen = rijen;
        this.register = register;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon(
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("volgorde") @DefaultValue("DATUM") Wijzigingsvolgorde volgorde,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        Map<String, String> begin = gemeente == null ? Map.of() : Map.of("gemeente", gemeente.code());
        return pagina(
                new Wijzigingsvraag(null, provincie == null ? null : provincie.code(), volgorde),
                Paging.bladzijde(pagina),
                Formulier.met(begin));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response leg(MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var gemeente = form.verplicht("gemeente", Gemeentecode.class);
        var naar = form.verplicht("naar", Provinciecode.class);
        var datum = form.verplicht("datum", LocalDate.class);
        var bron = form.tekst("bron", 500);
        if (form.heeftFouten()) {
            form.noteer(wijzig.bezwaren(gemeente, datum, naar));
        } else if (wijzig.voor(gemeente, datum, naar, bron) instanceof Provincieuitkomst.Geweigerd geweigerd) {
            form.noteer(geweigerd.bezwaren());
        }
        return form.antwoord(
                () -> pagina(new Wijzigingsvraag(null, null, Wijzigingsvolgorde.DATUM), 1, form),
                () -> "provinciewijzigingen");
    }

    private String pagina(Wijzigingsvraag vraag, int pagina, Formulier form) {
        var provincie = vraag.provincie() == null ? "" : vraag.provincie();
        var adres = ADRES + "?provincie=" + provincie + "&volgorde=" + vraag.volgorde();
        return Templates.provinciewijzigingen(
                        provincie,
                        vraag.volgorde().name(),
                        rijen.lijst(vraag, (pagina - 1) * ROWS, ROWS),
                        new Bladeren(pagina, ROWS, rijen.aantal(vraag), adres),
                        register.provincies(),
                        form)
                .render();
    }
}
