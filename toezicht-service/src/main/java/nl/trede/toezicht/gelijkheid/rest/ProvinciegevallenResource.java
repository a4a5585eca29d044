// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.gelijkheid.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.beoordeling.Feit;
import nl.trede.toezicht.gelijkheid.Groep;
import nl.trede.toezicht.gelijkheid.VergelijkGevallen;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/provincies/{provincie}/gelijke-gevallen")
@Tag(name = "gelijke behandeling")
class ProvinciegevallenResource {

    record Groepen(Halfjaar halfjaar, List<GroepView> groepen, int pagina, int paginaGrootte, long totaal) {}

    record GroepView(
            @Schema(description = "Dezelfde feiten en verschillende treden") boolean ongelijk,
            List<FeitView> feiten,
            List<GevalView> gevallen) {

        static GroepView van(Groep groep) {
            return new GroepView(
                    groep.ongelijk(),
                    groep.feiten().stream().map(FeitView::van).toList(),
                    groep.gevallen().stream().map(GevalView::van).toList());
        }
    }

    record FeitView(String naam, String omschrijving, Object waarde) {
        static FeitView van(Feit feit) {
            return new FeitView(feit.soort().naam(), feit.soort().omschrijving(), feit.waarde());
        }
    }

    private final VergelijkGevallen vergelijk;
    private final Gemeenten register;

    ProvinciegevallenResource(VergelijkGevallen vergelijk, Gemeenten register) {
        this.vergelijk = vergelijk;
        this.register = register;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Gemeenten met dezelfde feiten",
            description = "Standaard alleen de groepen waarin de trede verschilt; met alle=true elke groep.")
    @APIResponse(responseCode = "200", description = "De groepen, de ongelijke eerst")
    @APIResponse(responseCode = "400", description = "Het halfjaar ontbreekt of is onjuist")
    @APIResponse(responseCode = "404", description = "De provincie is niet bekend")
    public Groepen groepen(
            @PathParam("provincie") Provinciecode provincie,
            @QueryParam("halfjaar") @Parameter(required = true, example = "2024-I") Halfjaar halfjaar,
            @QueryParam("alle") @DefaultValue("false") Boolean alle,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp,
            @BeanParam Paging paging) {
        register.naam(provincie).orElseThrow(() -> Problem.nietGevonden("Provincie " + provincie + " is niet bekend."));
        if (halfjaar == null) {
            throw Problem.ongeldig("halfjaar", "is verplicht");
        }
        var groepen = vergelijk.groepen(provincie, halfjaar, bekendOp).stream()
                .filter(groep -> Boolean.TRUE.equals(alle) || groep.ongelijk())
                .toList();
        return new Groepen(
                halfjaar,
                groepen.stream()
                        .skip(paging.offset())
                        .limit(paging.paginaGrootte())
                        .map(GroepView::van)
                        .toList(),
                paging.pagina(),
                paging.paginaGrootte(),
                groepen.size());
    }
}
