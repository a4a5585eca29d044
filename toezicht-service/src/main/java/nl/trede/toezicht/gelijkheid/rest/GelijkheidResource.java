// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.gelijkheid.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.gelijkheid.Feitpaar;
import nl.trede.toezicht.gelijkheid.VergelijkGevallen;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gelijke-gevallen")
@Tag(name = "gelijke behandeling", description = "Wie dezelfde feiten heeft en een andere trede, en waarom")
class GelijkheidResource {

    record Gevalvergelijking(
            Halfjaar halfjaar,
            List<GevalView> gevallen,
            List<Feitpaar> feiten,
            boolean zelfdeFeiten,
            boolean zelfdeTrede,
            String verklaring) {}

    private final VergelijkGevallen vergelijk;
    private final Gemeenten register;

    GelijkheidResource(VergelijkGevallen vergelijk, Gemeenten register) {
        this.vergelijk = vergelijk;
        this.register = register;
    }

    @GET
    @Transactional
    @Operation(summary = "Twee gemeenten naast elkaar: feiten, voorstel, besluit en redenen")
    @APIResponse(responseCode = "200", description = "De twee gevallen")
    @APIResponse(responseCode = "400", description = "Geen halfjaar, of niet precies twee bekende gemeenten")
    public Gevalvergelijking tweeGemeenten(
            @QueryParam("halfjaar") @Parameter(required = true, example = "2024-I") Halfjaar halfjaar,
            @QueryParam("gemeente") @Parameter(required = true, description = "Twee keer, voor elke gemeente een keer")
                    List<Gemeentecode> gemeenten,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        var fouten = new ArrayList<Fout>();
        if (halfjaar == null) {
            fouten.add(new Fout("halfjaar", "is verplicht"));
        }
        if (gemeenten.size() != 2 || gemeenten.get(0).equals(gemeenten.get(1))) {
            fouten.add(new Fout("gemeente", "geef twee verschillende gemeenten"));
        }
        gemeenten.stream()
                .filter(code -> register.gemeente(code).isEmpty())
                .forEach(code -> fouten.add(new Fout("gemeente", code + " staat niet in het register")));
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        var paar = vergelijk.paar(
                register.gemeente(gemeenten.get(0)).orElseThrow(),
                register.gemeente(gemeenten.get(1)).orElseThrow(),
                halfjaar,
                bekendOp);
        return new Gevalvergelijking(
                halfjaar,
                List.of(GevalView.van(paar.een()), GevalView.van(paar.ander())),
                paar.feiten(),
                paar.zelfdeFeiten(),
                paar.zelfdeTrede(),
                paar.verklaring());
    }
}
