// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Schil;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How this service is doing. For the role beheerder. */
@Path("/beheer")
@Produces(MediaType.TEXT_HTML)
class BeheerPagina {

    private static final int ROWS = 20;

    /** @param naam as people call the service; its pages lie below {@code /<naam in lower case>} */
    record Dienst(String naam, boolean hier) {

        static final List<String> ALLE = List.of("Taakstelling", "Realisatie", "Toezicht", "Notificatie");

        static List<Dienst> alle() {
            return ALLE.stream()
                    .map(naam -> new Dienst(naam, Schil.is("/" + naam.toLowerCase(Locale.ROOT))))
                    .toList();
        }

        public String adres() {
            return "/" + naam.toLowerCase(Locale.ROOT) + "/beheer";
        }
    }

    @CheckedTemplate(basePath = "beheer")
    static class Templates {
        static native TemplateInstance beheer(
                Beheerstand stand,
                List<Dienst> diensten,
                List<VastgelopenBericht> berichten,
                Bladeren blad,
                boolean neemtIn);
    }

    private final Beheer beheer;
    private final Herverzending herverzending;

    BeheerPagina(Beheer beheer, Herverzending herverzending) {
        this.beheer = beheer;
        this.herverzending = herverzending;
    }

    @GET
    @Operation(hidden = true)
    public String toon(@QueryParam("pagina") @DefaultValue("1") int pagina) {
        var stand = beheer.stand();
        var hier = Paging.bladzijde(pagina);
        var vastgelopen = stand.vastgelopen();
        List<VastgelopenBericht> berichten =
                vastgelopen.waarde() == null ? List.of() : vastgelopen.waarde().pagina(hier, ROWS);
        var totaal = vastgelopen.waarde() == null
                ? 0
                : vastgelopen.waarde().berichten().size();
        var blad = new Bladeren(hier, ROWS, totaal, Schil.wortel() + "/beheer");
        return Templates.beheer(stand, Dienst.alle(), berichten, blad, beheer.neemtIn())
                .render();
    }

    /** The page then shows at the message who sent it again. */
    @POST
    @Path("/vastgelopen-berichten/{id}/hersturing")
    @Operation(hidden = true)
    public Response verstuur(@PathParam("id") String id) {
        herverzending.verstuur(id);
        return Response.seeOther(URI.create("beheer#" + id)).build();
    }
}
