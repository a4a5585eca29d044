// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.notificatie.brief.Aanmelding;
import nl.trede.notificatie.brief.BriefAanbieden;
import nl.trede.notificatie.brief.BriefVaststellen;
import nl.trede.notificatie.brief.Uitkomst;
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.notificatie.verzending.persistence.Verzendloket;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The buttons on the page of a letter: plain forms, back to the page when done, and with every fault at its field when not. */
@Path("/brieven/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class BriefHandelingen {

    private final Briefbeeld beeld;
    private final BriefAanbieden aanbieden;
    private final BriefVaststellen vaststellen;
    private final Verzendloket loket;
    private final Aanmelding aanmelding;

    BriefHandelingen(
            Briefbeeld beeld,
            BriefAanbieden aanbieden,
            BriefVaststellen vaststellen,
            Verzendloket loket,
            Aanmelding aanmelding) {
        this.beeld = beeld;
        this.aanbieden = aanbieden;
        this.vaststellen = vaststellen;
        this.loket = loket;
        this.aanmelding = aanmelding;
    }

    @POST
    @Path("/aanbieding")
    @Transactional
    @Operation(hidden = true)
    public Response biedAan(@PathParam("id") UUID id, MultivaluedMap<String, String> velden) {
        return terug(id, aanbieden.biedAan(beeld.zoek(id), aanmelding.wie()), Formulier.van(velden));
    }

    @POST
    @Path("/teruggave")
    @Transactional
    @Operation(hidden = true)
    public Response geefTerug(@PathParam("id") UUID id, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var opmerking = form.tekst("opmerking", 2_000);
        return form.heeftFouten()
                ? fout(id, form, 400)
                : terug(id, aanbieden.geefTerug(beeld.zoek(id), opmerking, aanmelding.wie()), form);
    }

    @POST
    @Path("/vaststelling")
    @Transactional
    @Operation(hidden = true)
    public Response stelVast(@PathParam("id") UUID id, MultivaluedMap<String, String> velden) {
        return terug(id, vaststellen.stelVast(beeld.zoek(id), aanmelding.wie()), Formulier.van(velden));
    }

    @POST
    @Path("/verzending")
    @Operation(hidden = true)
    public Response verzend(@PathParam("id") UUID id, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var datum = form.facultatief("datum", LocalDate.class);
        var wijze = form.facultatief("wijze", Verzendwijze.class);
        if (form.heeftFouten()) {
            return fout(id, form, 400);
        }
        if (wijze == Verzendwijze.EMAIL) {
            var aan = form.waarde("aan");
            var uitkomst = loket.perMail(id, aan.isEmpty() ? null : aan)
                    .orElseThrow(() -> Problem.nietGevonden("brief " + id + " is er niet"));
            return terug(id, uitkomst, form);
        }
        var uitkomst = QuarkusTransaction.requiringNew().call(() -> loket.perPost(beeld.zoek(id), datum));
        return terug(id, uitkomst, form);
    }

    @POST
    @Path("/mailuitkomst")
    @Transactional
    @Operation(hidden = true)
    public Response mailuitkomst(@PathParam("id") UUID id, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        return terug(id, loket.beslis(beeld.zoek(id), form.waarde("aangekomen").equals("ja")), form);
    }

    private Response terug(UUID id, Uitkomst uitkomst, Formulier form) {
        if (uitkomst instanceof Uitkomst.Gedaan) {
            return Response.seeOther(URI.create("brieven/" + id)).build();
        }
        if (uitkomst instanceof Uitkomst.Ongeldig ongeldig) {
            ongeldig.redenen().forEach(reden -> form.fout(ongeldig.veld(), reden));
            return fout(id, form, 400);
        }
        if (uitkomst instanceof Uitkomst.Verboden verboden) {
            form.fout("", verboden.reden());
            return fout(id, form, 403);
        }
        form.fout("", ((Uitkomst.Geweigerd) uitkomst).reden());
        return fout(id, form, 409);
    }

    private Response fout(UUID id, Formulier form, int status) {
        var pagina = QuarkusTransaction.joiningExisting().call(() -> beeld.toon(beeld.zoek(id), form));
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(pagina)
                .build();
    }
}
