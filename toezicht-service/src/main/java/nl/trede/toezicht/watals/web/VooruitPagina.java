// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.watals.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.prognose.MaakPrognose;
import nl.trede.toezicht.prognose.Maandverloop;
import nl.trede.toezicht.prognose.Prognose;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.tempo.BepaalTempo;
import nl.trede.toezicht.tempo.Tempo;
import nl.trede.toezicht.watals.Aanname;
import nl.trede.toezicht.watals.BekijkAanname;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What lies ahead of one gemeente: its pace, what is expected, and what would be if something were otherwise. */
@Path("/gemeenten/{code}/vooruitkijken")
@Produces(MediaType.TEXT_HTML)
class VooruitPagina {

    private static final int HOOGSTENS = 1_000_000;

    @CheckedTemplate(basePath = "watals")
    static class Templates {
        static native TemplateInstance vooruit(
                Gemeente gemeente,
                String provincie,
                Halfjaar halfjaar,
                Tempo tempo,
                Prognose prognose,
                Maandverloop maanden,
                Formulier form,
                BekijkAanname.Bekeken bekeken);
    }

    private final Gemeenten register;
    private final BepaalTempo bepaalTempo;
    private final MaakPrognose maakPrognose;
    private final BekijkAanname bekijk;
    private final Clock clock;

    VooruitPagina(
            Gemeenten register, BepaalTempo bepaalTempo, MaakPrognose maakPrognose, BekijkAanname bekijk, Clock clock) {
        this.register = register;
        this.bepaalTempo = bepaalTempo;
        this.maakPrognose = maakPrognose;
        this.bekijk = bekijk;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String vooruit(
            @PathParam("code") Gemeentecode code, @QueryParam("bekendOp") Instant bekendOp, @Context UriInfo adres) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        var form = Formulier.van(adres.getQueryParameters());
        var gevraagd = form.facultatief("halfjaar", Halfjaar.class);
        var halfjaar = gevraagd == null ? Halfjaar.van(Vandaag.op(nu(bekendOp))) : gevraagd;
        var bekeken = bekeken(gemeente, halfjaar, bekendOp, form);
        var tempo = bepaalTempo.van(gemeente, halfjaar, null, bekendOp).orElse(null);
        var prognose = maakPrognose.van(gemeente, halfjaar, bekendOp).orElse(null);
        return Templates.vooruit(
                        gemeente,
                        register.provincienaam(gemeente),
                        halfjaar,
                        tempo,
                        prognose,
                        tempo == null || prognose == null ? null : Maandverloop.van(tempo, prognose),
                        form,
                        bekeken)
                .render();
    }

    /** Null when nothing was asked or something is wrong with it, which the form then says. */
    private BekijkAanname.Bekeken bekeken(Gemeente gemeente, Halfjaar halfjaar, Instant bekendOp, Formulier form) {
        var extra = aantal(form, "extraGehuisvest");
        var taakstelling = aantal(form, "taakstelling");
        var voor = form.facultatief("voor", LocalDate.class);
        if (form.heeftFouten() || extra == null && taakstelling == null && voor == null) {
            return null;
        }
        var uitkomst = bekijk.voer(gemeente, halfjaar, new Aanname(extra, voor, taakstelling), bekendOp, nu(bekendOp));
        if (uitkomst instanceof BekijkAanname.Geweigerd geweigerd) {
            geweigerd.weigeringen().forEach(een -> form.fout(een.veld(), een.reden()));
        }
        if (uitkomst instanceof BekijkAanname.Onmogelijk onmogelijk) {
            form.fout("", onmogelijk.reden());
        }
        return uitkomst instanceof BekijkAanname.Bekeken bekeken ? bekeken : null;
    }

    private Instant nu(Instant bekendOp) {
        return bekendOp == null ? clock.instant() : bekendOp;
    }

    private static Integer aantal(Formulier form, String veld) {
        return form.waarde(veld).isEmpty() ? null : form.aantal(veld, HOOGSTENS);
    }
}
