// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.web;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.gemeenteregister.Herindelingen;
import nl.trede.taakstelling.gemeenteregister.Herindelingsuitkomst;
import nl.trede.taakstelling.gemeenteregister.Herindelingsverzoek;
import nl.trede.taakstelling.gemeenteregister.RegistreerHerindeling;
import nl.trede.taakstelling.gemeenteregister.persistence.OvergangRijen;
import nl.trede.taakstelling.gemeenteregister.persistence.Overgangrij;
import nl.trede.taakstelling.gemeenteregister.persistence.Overgangsvolgorde;
import nl.trede.taakstelling.gemeenteregister.persistence.Overgangsvraag;
import nl.trede.taakstelling.gemeenteregister.persistence.RegisterRijen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The herindelingen, and a form for one more. */
@Path("/herindelingen")
@Produces(MediaType.TEXT_HTML)
public class HerindelingPagina {

    private static final String ADRES = "/taakstelling/herindelingen";
    private static final int ROWS = 50;
    private static final int OPVOLGERS = 4;

    /** @param gemeente "" when all are shown */
    record Lijst(String gemeente, String volgorde, List<Overgangrij> rijen, Bladeren blad) {}

    @CheckedTemplate(basePath = "gemeenteregister")
    static class Templates {
        static native TemplateInstance herindelingen(
                Lijst lijst, Map<String, String> provincies, List<Integer> regels, Formulier form);
    }

    private final RegistreerHerindeling registreer;
    private final Herindelingen herindelingen;
    private final OvergangRijen rijen;
    private final RegisterRijen register;

    HerindelingPagina(
            RegistreerHerindeling registreer,
            Herindelingen herindelingen,
            OvergangRijen rijen,
            RegisterRijen register) {
        this.registreer = registreer;
        this.herindelingen = herindelingen;
        this.rijen = rijen;
        this.register = register;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon(
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("volgorde") @DefaultValue("DATUM") Overgangsvolgorde volgorde,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var wie = gemeente == null ? "" : gemeente.code();
        return pagina(wie, volgorde, Paging.bladzijde(pagina), Formulier.met(Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response leg(MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var datum = form.verplicht("datum", LocalDate.class);
        var van = voorgangers(form);
        var regels = new Opvolgerregels(form, OPVOLGERS);
        var naar = regels.lees();
        var bron = form.tekst("bron", 500);
        var verzoek = new Herindelingsverzoek(datum, van, naar, bron);
        if (form.heeftFouten()) {
            registreer.bezwaren(verzoek).forEach(regels::noteer);
        } else {
            herindelingen.vergrendel();
            if (registreer.voor(verzoek) instanceof Herindelingsuitkomst.Geweigerd geweigerd) {
                geweigerd.bezwaren().forEach(regels::noteer);
            }
        }
        return form.antwoord(
                () -> pagina("", Overgangsvolgorde.DATUM, 1, form), () -> "herindelingen?gemeente=" + van.get(0));
    }

    /** The codes in one field, with spaces, commas or semicolons between; null for one that is none, and then a fault is noted. */
    private static List<Gemeentecode> voorgangers(Formulier form) {
        var codes = new ArrayList<Gemeentecode>();
        for (var tekst : form.tekst("van", 400).split("[\\s,;]+")) {
            if (tekst.matches("GM\\d{4}")) {
                codes.add(new Gemeentecode(tekst));
            } else if (!tekst.isEmpty()) {
                codes.add(null);
                form.fout("van", "'%s' is geen gemeentecode".formatted(tekst));
            }
        }
        return codes;
    }

    private String pagina(String gemeente, Overgangsvolgorde volgorde, int pagina, Formulier form) {
        var vraag = new Overgangsvraag(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), gemeente, volgorde);
        var adres = ADRES + "?gemeente=%s&volgorde=%s".formatted(gemeente, volgorde);
        var lijst = new Lijst(
                gemeente,
                volgorde.name(),
                rijen.lijst(vraag, (pagina - 1) * ROWS, ROWS),
                new Bladeren(pagina, ROWS, rijen.aantal(vraag), adres));
        return Templates.herindelingen(
                        lijst,
                        register.provincies(),
                        IntStream.rangeClosed(1, OPVOLGERS).boxed().toList(),
                        form)
                .render();
    }
}
