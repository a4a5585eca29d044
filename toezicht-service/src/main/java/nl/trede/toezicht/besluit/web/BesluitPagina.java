// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Feitverschil;
import nl.trede.toezicht.besluit.NeemBesluit;
import nl.trede.toezicht.besluit.VoorgenomenBesluit;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a person decides: the proposal with its uitleg beside the form, then what follows, then the besluit. */
@Path("/gemeenten/{gemeente}/besluiten")
@Produces(MediaType.TEXT_HTML)
public class BesluitPagina {

    private static final String VASTLEGGEN = "vastleggen";
    private static final String TERUG = "terug";

    @CheckedTemplate(basePath = "besluit")
    static class Templates {
        static native TemplateInstance besluiten(
                Gemeente gemeente,
                String provincie,
                Tredeverloop verloop,
                boolean bevroren,
                List<Besluitgegevens> besluiten);

        static native TemplateInstance nieuw(
                Gemeente gemeente,
                String provincie,
                Besluitsoort besluitsoort,
                Tredeverloop verloop,
                Voorstel voorstel,
                List<Feitverschil> verschillen,
                Besluitkeuzes keuzes,
                Formulier form);

        static native TemplateInstance controle(
                Gemeente gemeente, String provincie, Voorbeeld voorbeeld, List<Verborgen> verborgen, Formulier form);
    }

    /**
     * What lies beside the form.
     *
     * @param beoordeling null when there is none
     * @param vanzelf nobody asked for this one: it is the newest that waits for a besluit
     */
    record Voorstel(Beoordeling beoordeling, boolean vanzelf) {}

    /** A field that goes along unseen to the last step. */
    record Verborgen(String naam, String waarde) {}

    private final NeemBesluit neemBesluit;
    private final Besluitgevolgen gevolgen;
    private final Besluitbron bron;

    BesluitPagina(NeemBesluit neemBesluit, Besluitgevolgen gevolgen, Besluitbron bron) {
        this.neemBesluit = neemBesluit;
        this.gevolgen = gevolgen;
        this.bron = bron;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String lijst(@PathParam("gemeente") Gemeentecode code, @QueryParam("bekendOp") Instant bekendOp) {
        var gemeente = bron.gemeente(code);
        var verloop = bron.verloop(code).bekendOp(bekendOp);
        var dag = bekendOp == null ? bron.vandaag() : Vandaag.op(bekendOp);
        return Templates.besluiten(
                        gemeente, bron.provincie(gemeente), verloop, verloop.bevroren(dag), bron.besluiten(verloop))
                .render();
    }

    @GET
    @Path("/nieuw")
    @Transactional
    @Operation(hidden = true)
    public String nieuw(
            @PathParam("gemeente") Gemeentecode code,
            @QueryParam("soort") Besluitsoort soort,
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("beoordeling") UUID id) {
        boolean vanzelf = id == null && halfjaar == null && soort != Besluitsoort.INTREKKING;
        var beoordeling = vanzelf ? bron.openVoorstel(code) : bron.beoordeling(code, id, halfjaar);
        if (id != null && beoordeling == null) {
            throw Problem.nietGevonden(
                    "Dit voorstel is niet bekend bij " + bron.gemeente(code).naam() + ".");
        }
        var waarden = new HashMap<String, String>();
        waarden.put("soort", (soort == null ? Besluitsoort.TREDE : soort).name());
        waarden.put("datum", bron.vandaag().toString());
        waarden.put("verwachteVersie", String.valueOf(bron.verloop(code).versie()));
        if (halfjaar != null) {
            waarden.put("halfjaar", halfjaar.toString());
        }
        if (beoordeling != null) {
            waarden.put("halfjaar", beoordeling.halfjaar().toString());
            waarden.put("beoordeling", beoordeling.id().toString());
            waarden.put("trede", String.valueOf(beoordeling.voorgesteldeTrede()));
        }
        return formulier(code, new Voorstel(beoordeling, vanzelf), Formulier.met(waarden));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response neem(@PathParam("gemeente") Gemeentecode code, MultivaluedMap<String, String> velden) {
        var gemeente = bron.gemeente(code);
        bron.vergrendel(code);
        var form = Formulier.van(velden);
        var besluit = new Besluitformulier(form);
        var voornemen = besluit.lees(gemeente);
        var beoordeling = bron.beoordeling(code, voornemen.beoordeling(), voornemen.halfjaar());
        var voorstel = new Voorstel(beoordeling, false);
        if (TERUG.equals(form.waarde("stap"))) {
            return Response.ok(formulier(code, voorstel, form)).build();
        }
        besluit.noteer(neemBesluit.toets(voornemen, bron.nu()));
        if (form.heeftFouten()) {
            return Response.status(400).entity(formulier(code, voorstel, form)).build();
        }
        return VASTLEGGEN.equals(form.waarde("stap"))
                ? legVast(voornemen, beoordeling, form, velden)
                : Response.ok(controle(voornemen, beoordeling, form, velden)).build();
    }

    private Response legVast(
            VoorgenomenBesluit voornemen,
            Beoordeling beoordeling,
            Formulier form,
            MultivaluedMap<String, String> velden) {
        var code = voornemen.gemeente().code();
        var uitkomst = neemBesluit.voer(voornemen, null, bron.nu());
        if (uitkomst instanceof NeemBesluit.Genomen) {
            return Response.seeOther(URI.create("gemeenten/" + code + "/besluiten"))
                    .build();
        }
        velden.putSingle("verwachteVersie", String.valueOf(bron.verloop(code).versie()));
        var opnieuw = Formulier.van(velden);
        new Besluitformulier(opnieuw).noteer((NeemBesluit.Ingehaald) uitkomst);
        return Response.status(409)
                .entity(formulier(code, new Voorstel(beoordeling, false), opnieuw))
                .build();
    }

    private String controle(
            VoorgenomenBesluit voornemen,
            Beoordeling beoordeling,
            Formulier form,
            MultivaluedMap<String, String> velden) {
        var verborgen = velden.keySet().stream()
                .filter(naam -> !naam.equals("stap") && !form.waarde(naam).isEmpty())
                .sorted()
                .map(naam -> new Verborgen(naam, form.waarde(naam)))
                .toList();
        return Templates.controle(
                        voornemen.gemeente(),
                        bron.provincie(voornemen.gemeente()),
                        gevolgen.van(
                                neemBesluit.bekijk(voornemen, bron.nu()).orElseThrow(), beoordeling, bron.vandaag()),
                        verborgen,
                        form)
                .render();
    }

    private String formulier(Gemeentecode code, Voorstel voorstel, Formulier form) {
        var gemeente = bron.gemeente(code);
        var verloop = bron.verloop(code);
        var gekozen = Formulier.met(Map.of("soort", form.waarde("soort"))).facultatief("soort", Besluitsoort.class);
        var beoordeling = voorstel.beoordeling();
        Besluitformulier.benoem(form);
        return Templates.nieuw(
                        gemeente,
                        bron.provincie(gemeente),
                        gekozen == null ? Besluitsoort.TREDE : gekozen,
                        verloop,
                        voorstel,
                        beoordeling == null ? List.of() : bron.verschillen(beoordeling, gemeente),
                        Besluitkeuzes.van(
                                bron.kader(gemeente, form.waarde("halfjaar")), verloop, bron.halfjaren(gemeente)),
                        form)
                .render();
    }
}
