// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.halfjaaroverzicht.web;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Bladeren;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.gemeenteregister.persistence.Inwonertalrij;
import nl.trede.taakstelling.gemeenteregister.persistence.OvergangRijen;
import nl.trede.taakstelling.gemeenteregister.persistence.Overgangrij;
import nl.trede.taakstelling.gemeenteregister.persistence.RegisterRijen;
import nl.trede.taakstelling.provinciewijziging.persistence.ProvinciewijzigingRijen;
import nl.trede.taakstelling.provinciewijziging.persistence.Provinciewijzigingrij;
import nl.trede.taakstelling.provinciewijziging.persistence.Wijzigingsvolgorde;
import nl.trede.taakstelling.provinciewijziging.persistence.Wijzigingsvraag;
import nl.trede.taakstelling.taakstelling.persistence.TaakstellingEntity;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One gemeente: where it came from, where it went, and every version of its taakstellingen. */
@Path("/gemeenten/{code}")
@Produces(MediaType.TEXT_HTML)
public class GemeentePagina {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "halfjaaroverzicht")
    static class Templates {
        static native TemplateInstance gemeente(
                String naam,
                Gemeente gemeente,
                String nu,
                Map<String, String> provincies,
                List<Provinciewijzigingrij> wijzigingen,
                List<String> namen,
                List<Inwonertalrij> inwonertallen,
                List<Overgangrij> overgangen,
                List<TaakstellingEntity> versies,
                Bladeren blad);
    }

    private final Gemeenten gemeenten;
    private final RegisterRijen register;
    private final OvergangRijen overgangen;
    private final ProvinciewijzigingRijen wijzigingen;
    private final Clock clock;

    GemeentePagina(
            Gemeenten gemeenten,
            RegisterRijen register,
            OvergangRijen overgangen,
            ProvinciewijzigingRijen wijzigingen,
            Clock clock) {
        this.gemeenten = gemeenten;
        this.register = register;
        this.overgangen = overgangen;
        this.wijzigingen = wijzigingen;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon(@PathParam("code") Gemeentecode code, @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var gemeente = gemeenten
                .zoek(code)
                .orElseThrow(() -> Problem.nietGevonden("gemeente " + code + " staat niet in het register"));
        var bladzijde = Paging.bladzijde(pagina);
        var vandaag = LocalDate.now(clock);
        PanacheQuery<TaakstellingEntity> versies =
                TaakstellingEntity.find("gemeente = ?1 order by halfjaar desc, versie desc", code.code());
        return Templates.gemeente(
                        gemeente.naam(),
                        gemeente,
                        register.provincieOp(code.code(), vandaag),
                        register.provincies(),
                        wijzigingen.lijst(new Wijzigingsvraag(code.code(), null, Wijzigingsvolgorde.DATUM), 0, ROWS),
                        register.naamvarianten(code.code()),
                        register.inwonertallen(code.code(), vandaag),
                        overgangen.rond(code.code()),
                        versies.page(bladzijde - 1, ROWS).list(),
                        new Bladeren(bladzijde, ROWS, versies.count(), "/taakstelling/gemeenten/" + code))
                .render();
    }
}
