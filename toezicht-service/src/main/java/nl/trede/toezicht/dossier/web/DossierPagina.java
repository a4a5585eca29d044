// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.dossier.Dossier;
import nl.trede.toezicht.dossier.StelDossierSamen;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.register.Gemeente;
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
                List<Spoorregel> sporen,
                List<Ministerverzoek> verzoeken);
    }

    private final StelDossierSamen dossiers;
    private final Nakomingen nakomingen;
    private final Dossierbron bron;
    private final Clock clock;

    DossierPagina(StelDossierSamen dossiers, Nakomingen nakomingen, Dossierbron bron, Clock clock) {
        this.dossiers = dossiers;
        this.nakomingen = nakomingen;
        this.bron = bron;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String dossier(@PathParam("code") Gemeentecode code, @QueryParam("bekendOp") Instant bekendOp) {
        var gemeente = bron.gemeente(code);
        var vandaag = Vandaag.op(bekendOp == null ? clock.instant() : bekendOp);
        var dossier = dossiers.van(gemeente);
        return Templates.dossier(
                        gemeente,
                        "Dossier van " + gemeente.naam(),
                        vandaag,
                        bekendOp == null ? dossier : dossier.bekendOp(bekendOp, nakomingen.toen(code, bekendOp)),
                        Informatieregel.van(bron.informatie(code, bekendOp), vandaag),
                        bron.sporen(gemeente, vandaag, bekendOp),
                        bron.verzoeken(code, bekendOp))
                .render();
    }
}
