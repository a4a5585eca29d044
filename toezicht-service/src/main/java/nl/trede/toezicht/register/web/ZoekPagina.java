// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.register.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.List;
import nl.trede.toezicht.register.persistence.Gemeentenamen;
import nl.trede.toezicht.register.persistence.Gemeentenamen.Gevonden;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The search box of every page: to the gemeente that is meant, or a list of those that may be. */
@Path("/zoeken")
public class ZoekPagina {

    private static final int SUGGESTIES = 10;
    private static final int MEESTE = 100;

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance zoeken(String zoek, List<Gevonden> gevonden, int totaal);
    }

    private final Gemeentenamen namen;

    ZoekPagina(Gemeentenamen namen) {
        this.namen = namen;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public Response zoek(@QueryParam("zoek") @DefaultValue("") String zoek, @QueryParam("bekendOp") Instant bekendOp) {
        var gevonden = namen.zoek(zoek);
        var bedoeld = Gemeentenamen.bedoeld(zoek, gevonden);
        if (bedoeld != null) {
            var adres = UriBuilder.fromPath("gemeenten/{code}");
            return Response.seeOther(
                            (bekendOp == null ? adres : adres.queryParam("bekendOp", bekendOp)).build(bedoeld.code()))
                    .build();
        }
        return Response.ok(Templates.zoeken(
                                zoek.strip(), gevonden.stream().limit(MEESTE).toList(), gevonden.size())
                        .render())
                .build();
    }

    /** While someone types. */
    @GET
    @Path("/suggesties")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(hidden = true)
    public List<Gevonden> suggesties(@QueryParam("zoek") @DefaultValue("") String zoek) {
        return namen.zoek(zoek).stream().limit(SUGGESTIES).toList();
    }
}
