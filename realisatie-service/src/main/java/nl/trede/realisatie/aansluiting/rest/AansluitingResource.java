// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aansluiting.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.realisatie.aansluiting.persistence.Aansluitingen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/aansluitingen")
@Tag(name = "aansluitingen", description = "Standen naast opgetelde huisvestingen")
class AansluitingResource {

    record Lijst(List<Aansluitingen.Rij> aansluitingen, int pagina, int paginaGrootte, long totaal) {}

    private final Aansluitingen aansluitingen;

    AansluitingResource(Aansluitingen aansluitingen) {
        this.aansluitingen = aansluitingen;
    }

    @GET
    @Operation(
            summary = "Stand en huisvestingen naast elkaar, met het verschil",
            description =
                    "Per gemeente en halfjaar waarvan beide bestaan: de laatste stand, die leidend is, en de som van de huisvestingen tot en met haar peildatum.")
    public Lijst lijst(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("alleenVerschil")
                    @DefaultValue("false")
                    @Parameter(description = "Alleen waar stand en huisvestingen verschillen", required = false)
                    boolean alleenVerschil,
            @BeanParam Paging paging) {
        var pagina = aansluitingen.lijst(
                new Aansluitingen.Filter(halfjaar, gemeente, provincie, alleenVerschil),
                paging.offset(),
                paging.paginaGrootte());
        return new Lijst(pagina.rijen(), paging.pagina(), paging.paginaGrootte(), pagina.totaal());
    }
}
