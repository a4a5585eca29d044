// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.feiten.KijkTerug;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.overzicht.persistence.Halfjaarrij;
import nl.trede.toezicht.overzicht.persistence.OverzichtRijen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One gemeente through the years. */
@Path("/gemeenten")
@Produces(MediaType.TEXT_HTML)
public class GemeentePagina {

    @CheckedTemplate(basePath = "overzicht")
    static class Templates {
        static native TemplateInstance gemeente(
                Gemeente gemeente,
                String titel,
                String provincie,
                List<Halfjaarrij> halfjaren,
                Set<String> opTotaal,
                Tredeverloop verloop,
                List<Besluitgegevens> besluiten);
    }

    private final Gemeenten register;
    private final OverzichtRijen rijen;
    private final Boekingsvolgordes volgordes;
    private final Besluiten besluiten;
    private final KijkTerug kijkTerug;

    GemeentePagina(
            Gemeenten register,
            OverzichtRijen rijen,
            Boekingsvolgordes volgordes,
            Besluiten besluiten,
            KijkTerug kijkTerug) {
        this.kijkTerug = kijkTerug;
        this.register = register;
        this.rijen = rijen;
        this.volgordes = volgordes;
        this.besluiten = besluiten;
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(hidden = true)
    public String gemeente(@PathParam("code") Gemeentecode code, @QueryParam("bekendOp") Instant bekendOp) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        var provincie =
                register.naam(gemeente.provincie()).orElse(gemeente.provincie().code());
        var halfjaren = bekendOp == null
                ? rijen.halfjaren(code.code())
                : Toenrijen.van(kijkTerug.geboekt(code, null, bekendOp));
        var opTotaal = halfjaren.stream()
                .filter(een ->
                        !volgordes.voor(gemeente.provincie(), een.inHalfjaar()).kentOuderdom())
                .map(Halfjaarrij::halfjaar)
                .collect(Collectors.toSet());
        var verloop = besluiten.verloop(code).bekendOp(bekendOp);
        return Templates.gemeente(
                        gemeente, gemeente.naam(), provincie, halfjaren, opTotaal, verloop, nieuwsteEerst(verloop))
                .render();
    }

    private static List<Besluitgegevens> nieuwsteEerst(Tredeverloop verloop) {
        var lijst = new ArrayList<>(verloop.besluiten().stream()
                .map(besluit -> Besluitgegevens.van(besluit, verloop))
                .toList());
        Collections.reverse(lijst);
        return lijst;
    }
}
