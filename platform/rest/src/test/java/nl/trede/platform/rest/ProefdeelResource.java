// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** At addresses below those of {@link ProefResource}. */
@Path("/v1/proeven/{halfjaar}/{gemeente}/delen")
public class ProefdeelResource {

    @GET
    public List<String> delen(@PathParam("halfjaar") Halfjaar halfjaar, @PathParam("gemeente") Gemeentecode gemeente) {
        return List.of(halfjaar + " " + gemeente);
    }

    @POST
    @Path("/{deel: eerste|tweede}/sluiting")
    public String sluit(
            @PathParam("halfjaar") Halfjaar halfjaar,
            @PathParam("gemeente") Gemeentecode gemeente,
            @PathParam("deel") String deel) {
        return deel;
    }
}
