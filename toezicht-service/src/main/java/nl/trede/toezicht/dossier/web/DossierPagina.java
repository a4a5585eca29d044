// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.dossier.Dossier;
import nl.trede.toezicht.dossier.StelDossierSamen;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.indeplaatsstelling.Sporen;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.toezichtinformatie.Informatieboek;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The dossier of a gemeente: what was asked, agreed and decided, and how each stands. */
@Path("/gemeenten/{code}/dossier")
@Produces(MediaType.TEXT_HTML)
public class DossierPagina {

    @CheckedTemplate(basePath = "dossier")
    static class Templates {
        static native TemplateInstance dossier(
                Gemeente gemeente,
                String titel,
                LocalDate vandaag,
                Dossier dossier,
                List<Informatieregel> informatie,
                List<Spoor> sporen);
    }

    private final StelDossierSamen dossiers;
    private final Sporen sporen;
    private final Informatieboek informatie;
    private final Gemeenten register;
    private final Clock clock;

    DossierPagina(
            StelDossierSamen dossiers, Sporen sporen, Informatieboek informatie, Gemeenten register, Clock clock) {
        this.dossiers = dossiers;
        this.sporen = sporen;
        this.informatie = informatie;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String dossier(@PathParam("code") Gemeentecode code) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        var vandaag = Vandaag.op(clock.instant());
        return Templates.dossier(
                        gemeente,
                        "Dossier van " + gemeente.naam(),
                        vandaag,
                        dossiers.van(gemeente),
                        Informatieregel.van(informatie.verzoeken(code), informatie.van(code), vandaag),
                        sporen.van(code))
                .render();
    }
}
