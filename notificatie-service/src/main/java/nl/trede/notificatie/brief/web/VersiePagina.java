// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Verschil;
import nl.trede.notificatie.brief.Versie;
import nl.trede.notificatie.brief.Versies;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is different between two versions of a letter. */
@Path("/brieven/{id}/versies")
@Produces(MediaType.TEXT_HTML)
class VersiePagina {

    /** All that the page shows; the older version is null before the first. */
    record Beeld(Brief brief, List<Versie> alle, Versie oud, Versie nieuw, String stap, List<Verschil> verschillen) {

        public boolean anders() {
            return verschillen.stream().anyMatch(een -> een.soort() != Verschil.Soort.GELIJK);
        }
    }

    @CheckedTemplate(basePath = "brief")
    static class Templates {
        static native TemplateInstance versie(Beeld beeld);
    }

    private final Briefbeeld beeld;
    private final Versies versies;

    VersiePagina(Briefbeeld beeld, Versies versies) {
        this.beeld = beeld;
        this.versies = versies;
    }

    @GET
    @Path("/{versie}")
    @Transactional
    @Operation(hidden = true)
    public String versie(@PathParam("id") UUID id, @PathParam("versie") int nummer, @QueryParam("met") Integer met) {
        var brief = beeld.zoek(id);
        var alle = versies.van(id);
        var nieuw = zoek(alle, nummer);
        var andere = met == null ? nummer - 1 : met;
        var oud = andere == 0 ? null : zoek(alle, andere);
        var verschillen = Verschil.tussen(oud == null ? List.of() : oud.regels(), nieuw.regels());
        return Templates.versie(new Beeld(brief, alle, oud, nieuw, Woorden.woord(nieuw.stap()), verschillen))
                .render();
    }

    private static Versie zoek(List<Versie> alle, int nummer) {
        return alle.stream()
                .filter(versie -> versie.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> Problem.nietGevonden("versie " + nummer + " van deze brief is er niet"));
    }
}
