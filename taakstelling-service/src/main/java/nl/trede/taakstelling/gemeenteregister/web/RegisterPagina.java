// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.taakstelling.gemeenteregister.persistence.RegisterRijen;
import nl.trede.taakstelling.gemeenteregister.persistence.Registerrij;
import nl.trede.taakstelling.gemeenteregister.persistence.Registervolgorde;
import nl.trede.taakstelling.gemeenteregister.persistence.Registervraag;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The register as on a day. */
@Path("/gemeenten")
@Produces(MediaType.TEXT_HTML)
public class RegisterPagina {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "gemeenteregister")
    static class Templates {
        static native TemplateInstance register(
                LocalDate datum,
                String provincie,
                String zoek,
                String volgorde,
                List<Registerrij> rijen,
                Map<String, String> provincies,
                Bladeren blad);
    }

    private final RegisterRijen rijen;
    private final Clock clock;

    RegisterPagina(RegisterRijen rijen, Clock clock) {
        this.rijen = rijen;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon(
            @QueryParam("datum") LocalDate datum,
            @QueryParam("provincie") @DefaultValue("") String provincie,
            @QueryParam("zoek") @DefaultValue("") String zoek,
            @QueryParam("volgorde") @DefaultValue("NAAM") Registervolgorde volgorde,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var dag = datum == null ? LocalDate.now(clock) : datum;
        var vraag = new Registervraag(dag, provincie, zoek.isBlank() ? null : zoek.strip(), volgorde);
        var bladzijde = Paging.bladzijde(pagina);
        var adres = "/taakstelling/gemeenten?datum=%s&provincie=%s&zoek=%s&volgorde=%s"
                .formatted(
                        dag,
                        URLEncoder.encode(provincie, StandardCharsets.UTF_8),
                        URLEncoder.encode(zoek, StandardCharsets.UTF_8),
                        volgorde);
        return Templates.register(
                        dag,
                        provincie,
                        zoek,
                        volgorde.name(),
                        rijen.lijst(vraag, (bladzijde - 1) * ROWS, ROWS),
                        rijen.provincies(),
                        new Bladeren(bladzijde, ROWS, rijen.aantal(vraag), adres))
                .render();
    }
}
