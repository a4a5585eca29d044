// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import nl.trede.platform.rest.Caller;
import nl.trede.platform.security.Toegangen;

/** For a toezichthouder only, but for what the table of rights does not name. */
@Path("/")
public class BeslotenResource {

    private final Caller caller;
    private final Toegangen toegangen;

    BeslotenResource(Caller caller, Toegangen toegangen) {
        this.caller = caller;
        this.toegangen = toegangen;
    }

    @GET
    @Path("/besloten")
    @Produces(MediaType.TEXT_HTML)
    public String pagina() {
        return "<p>" + caller.name().orElse("niemand") + " " + toegangen.nu().provincies() + "</p>";
    }

    @POST
    @Path("/besloten")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Produces(MediaType.TEXT_HTML)
    public String formulier(@FormParam("woord") String woord) {
        return woord;
    }

    @GET
    @Path("/v1/besloten")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, String> api() {
        return Map.of("wie", caller.name().orElse("niemand"));
    }

    @GET
    @Path("/v1/vergeten")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, String> vergeten() {
        return Map.of();
    }
}
