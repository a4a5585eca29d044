// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Versiekeuze;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/provincies/{provincie}/beleid")
@Tag(name = "beleid", description = "De eigen regels van een provincie, zoals de dienst ze toepast")
class BeleidResource {

    record Beleidsversies(List<Versie> versies) {}

    record Versie(
            String versie,
            String citeertitel,
            String verwijzing,
            String status,
            LocalDate geldigVan,
            LocalDate geldigTot,
            Versiekeuze versiekeuze) {

        static Versie van(Beleidskader kader) {
            return new Versie(
                    kader.versie(),
                    kader.citeertitel(),
                    kader.verwijzing(),
                    kader.status(),
                    kader.geldigVan(),
                    kader.geldigTot(),
                    kader.versiekeuze());
        }
    }

    private final Beleidskaders kaders;
    private final Gemeenten register;
    private final Clock clock;

    BeleidResource(Beleidskaders kaders, Gemeenten register, Clock clock) {
        this.kaders = kaders;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Het beleid dat op een dag geldt, met zijn ladder, woorden, termijnen en beslistabellen")
    @APIResponse(responseCode = "200", description = "Het beleid")
    @APIResponse(responseCode = "404", description = "De provincie is niet bekend, of er geldt die dag geen beleid")
    public BeleidView beleid(
            @PathParam("provincie") Provinciecode provincie,
            @QueryParam("datum") @Parameter(description = "Weggelaten: vandaag", example = "2024-07-01")
                    LocalDate datum) {
        var naam = bekend(provincie);
        var dag = datum == null ? Vandaag.op(clock.instant()) : datum;
        return kaders.alle(provincie).stream()
                .filter(kader -> kader.geldtOp(dag))
                .findFirst()
                .map(BeleidView::van)
                .orElseThrow(() -> Problem.nietGevonden("Voor " + naam + " geldt op " + Dag.kort(dag)
                        + " geen beleidskader. Vast te stellen door de provincie."));
    }

    @GET
    @Path("/versies")
    @Transactional
    @Operation(summary = "De versies van het beleid, de oudste eerst")
    @APIResponse(responseCode = "200", description = "De versies; leeg als de provincie geen beleid heeft")
    @APIResponse(responseCode = "404", description = "De provincie is niet bekend")
    public Beleidsversies versies(@PathParam("provincie") Provinciecode provincie) {
        bekend(provincie);
        return new Beleidsversies(
                kaders.alle(provincie).stream().map(Versie::van).toList());
    }

    @GET
    @Path("/versies/{versie}")
    @Transactional
    @Operation(summary = "Een versie van het beleid, ook een die niet meer geldt")
    @APIResponse(responseCode = "200", description = "Het beleid")
    @APIResponse(responseCode = "404", description = "De provincie of de versie is niet bekend")
    public BeleidView versie(
            @PathParam("provincie") Provinciecode provincie,
            @PathParam("versie") @Parameter(example = "beleid-2024") String versie) {
        var naam = bekend(provincie);
        return kaders.alle(provincie).stream()
                .filter(kader -> kader.versie().equals(versie))
                .findFirst()
                .map(BeleidView::van)
                .orElseThrow(() -> Problem.nietGevonden("Versie " + versie + " is er niet bij " + naam + "."));
    }

    private String bekend(Provinciecode provincie) {
        return register.naam(provincie)
                .orElseThrow(() -> Problem.nietGevonden("Provincie " + provincie + " is niet bekend."));
    }
}
