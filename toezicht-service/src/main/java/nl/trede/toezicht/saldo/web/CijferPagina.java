// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.web;

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
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;
import nl.trede.toezicht.feiten.KijkTerug;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standstatus;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The figures of one gemeente looked at from several sides: at the peilmoment and now, what was corrected, how old an achterstand is. */
@Path("/gemeenten/{code}/cijfers")
@Produces(MediaType.TEXT_HTML)
public class CijferPagina {

    @CheckedTemplate(basePath = "saldo")
    static class Templates {
        static native TemplateInstance cijfers(
                Gemeente gemeente,
                String titel,
                String provincie,
                List<Halfjaar> halfjaren,
                Halfjaar gekozen,
                Vergelijkingrij vergelijking,
                List<Correctierij> correcties,
                Herkomsttabel herkomst,
                List<Betwistingen.Rij> betwistingen,
                List<Halfjaar> voorDeOpeningsstand);
    }

    private final Gemeenten register;
    private final KijkTerug kijkTerug;
    private final Betwistingen betwistingen;

    CijferPagina(Gemeenten register, KijkTerug kijkTerug, Betwistingen betwistingen) {
        this.register = register;
        this.kijkTerug = kijkTerug;
        this.betwistingen = betwistingen;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String cijfers(
            @PathParam("code") Gemeentecode code,
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("volgorde") Boekingsvolgorde volgorde,
            @QueryParam("bekendOp") Instant bekendOp) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        var standen = kijkTerug.geboekt(code, volgorde, bekendOp);
        var gekozen = halfjaar == null ? laatsteMetRealisatie(standen) : halfjaar;
        return Templates.cijfers(
                        gemeente,
                        gemeente.naam(),
                        register.provincienaam(gemeente),
                        standen.stream().map(Halfjaarstand::halfjaar).toList(),
                        gekozen,
                        gekozen == null
                                ? null
                                : kijkTerug
                                        .vergelijk(code, gekozen, bekendOp)
                                        .map(Vergelijkingrij::new)
                                        .orElse(null),
                        kijkTerug.correcties(code, bekendOp).stream()
                                .map(Correctierij::new)
                                .toList(),
                        new Herkomsttabel(standen, volgorde),
                        betwistingen.van(List.of(code), bekendOp),
                        kijkTerug.voorDeOpeningsstand(code, bekendOp))
                .render();
    }

    /** The last halfjaar that is over by its figures, else the last one; null when nothing is known. */
    private static Halfjaar laatsteMetRealisatie(List<Halfjaarstand> standen) {
        return standen.stream()
                .filter(stand -> stand.status() != Standstatus.GEEN_REALISATIE)
                .reduce((eerder, later) -> later)
                .or(() -> standen.stream().findFirst())
                .map(Halfjaarstand::halfjaar)
                .orElse(null);
    }
}
