// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.brief.Verschil;
import nl.trede.notificatie.brief.Versie;
import nl.trede.notificatie.brief.Versies;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every version of a letter, and what is different between two of them. */
@Path("/v1/brieven/{id}/versies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "brieven")
class VersieResource {

    record Lijst(List<VersieView> versies) {}

    @Schema(name = "Versie", description = "Een brief na één stap.")
    record VersieView(
            int versie,
            Instant tijdstip,
            @Schema(description = "Account; leeg voor het systeem of een onbekende") String door,
            Versie.Stap stap,
            String opmerking) {

        static VersieView van(Versie versie) {
            return new VersieView(versie.nummer(), versie.moment(), versie.door(), versie.stap(), versie.opmerking());
        }
    }

    @Schema(name = "Verschillen", description = "De regels van twee versies naast elkaar.")
    record Verschillen(int van, int naar, List<Verschil> regels) {}

    private final Versies versies;

    VersieResource(Versies versies) {
        this.versies = versies;
    }

    @GET
    @Transactional
    @Operation(summary = "De versies van een brief, de oudste eerst")
    public Lijst versies(@PathParam("id") UUID id) {
        return new Lijst(van(id).stream().map(VersieView::van).toList());
    }

    @GET
    @Path("/{versie}/verschillen")
    @Transactional
    @Operation(summary = "Wat er veranderde", description = "Zonder met: het verschil met de versie ervoor.")
    @APIResponse(responseCode = "404", description = "Deze versie is er niet")
    public Verschillen verschillen(
            @PathParam("id") UUID id, @PathParam("versie") int versie, @QueryParam("met") Integer met) {
        var alle = van(id);
        var nieuw = versie(alle, versie);
        var andere = met == null ? versie - 1 : met;
        var oud = andere == 0 ? List.<String>of() : versie(alle, andere).regels();
        return new Verschillen(andere, versie, Verschil.tussen(oud, nieuw.regels()));
    }

    private List<Versie> van(UUID id) {
        var alle = versies.van(id);
        if (alle.isEmpty()) {
            throw Problem.nietGevonden("brief " + id + " is er niet, of heeft geen versies");
        }
        return alle;
    }

    private static Versie versie(List<Versie> alle, int nummer) {
        return alle.stream()
                .filter(een -> een.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> Problem.nietGevonden("versie " + nummer + " van deze brief is er niet"));
    }
}
