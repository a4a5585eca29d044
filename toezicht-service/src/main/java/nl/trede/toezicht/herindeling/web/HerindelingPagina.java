// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.security.Gemeentezicht;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.feiten.Herindelingstand;
import nl.trede.toezicht.feiten.LegVerdeelsleutelVast;
import nl.trede.toezicht.feiten.VolgHerindelingen;
import nl.trede.toezicht.herindeling.Opvolger;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All herindelingen with what went over or waits, and the form on which a person decides about the verdeelsleutel. */
@Path("/herindelingen")
@Produces(MediaType.TEXT_HTML)
public class HerindelingPagina {

    @CheckedTemplate(basePath = "herindeling")
    static class Templates {
        static native TemplateInstance herindelingen(List<Herindelingrij> rijen, long wachtend);

        static native TemplateInstance herindeling(Herindelingrij rij, String titel, Formulier form);
    }

    private final Gemeenten gemeenten;
    private final VolgHerindelingen volg;
    private final LegVerdeelsleutelVast legVast;
    private final Gemeentezicht zicht;
    private final Clock clock;

    HerindelingPagina(
            Gemeenten gemeenten,
            VolgHerindelingen volg,
            LegVerdeelsleutelVast legVast,
            Gemeentezicht zicht,
            Clock clock) {
        this.gemeenten = gemeenten;
        this.volg = volg;
        this.legVast = legVast;
        this.zicht = zicht;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String lijst() {
        var register = gemeenten.register(null);
        var heel = volg.alle();
        var zichtbaar = zicht.zichtbaar(
                heel.stream().map(een -> een.herindeling().gemeente()).toList());
        var alle = heel.stream()
                .filter(een -> zichtbaar.contains(een.herindeling().gemeente()))
                .toList();
        return Templates.herindelingen(
                        alle.stream()
                                .map(een -> new Herindelingrij(een, register))
                                .toList(),
                        alle.stream().filter(Herindelingstand::wacht).count())
                .render();
    }

    @GET
    @Path("/{gemeente}")
    @Transactional
    @Operation(hidden = true)
    public String een(@PathParam("gemeente") Gemeentecode code) {
        var rij = rij(code);
        return toon(rij, Formulier.met(rij.ingevuld()));
    }

    @POST
    @Path("/{gemeente}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response leg(@PathParam("gemeente") Gemeentecode code, MultivaluedMap<String, String> velden) {
        var rij = rij(code);
        var form = Formulier.van(velden);
        var opvolgers = new ArrayList<Opvolger>();
        for (var opvolger : rij.stand().herindeling().opvolgers()) {
            var veld = "aandeel-" + opvolger.gemeente();
            Percentage.lees(form, veld).ifPresent(aandeel -> opvolgers.add(new Opvolger(opvolger.gemeente(), aandeel)));
        }
        var datum = form.verplicht("datum", LocalDate.class);
        var motivering = form.tekst("motivering", 2000);
        var herindeling = rij.stand().herindeling();
        boolean volledig = opvolgers.size() == herindeling.opvolgers().size();
        LegVerdeelsleutelVast.toets(herindeling, opvolgers, datum, clock.instant()).stream()
                .filter(fout -> volledig || fout.veld().equals("datum"))
                .forEach(fout -> noteer(form, fout, rij, opvolgers));
        if (form.heeftFouten()) {
            return Response.status(400).entity(toon(rij, form)).build();
        }
        legVast.voer(herindeling, opvolgers, datum, motivering, clock.instant());
        return Response.seeOther(URI.create("herindelingen/" + code)).build();
    }

    /** What is wrong with the shares together stands at the first of them, in procents as they were typed. */
    private static void noteer(
            Formulier form, LegVerdeelsleutelVast.Fout fout, Herindelingrij rij, List<Opvolger> opvolgers) {
        if (fout.veld().startsWith("opvolgers")) {
            form.fout(
                    "aandeel-" + rij.stand().herindeling().opvolgers().get(0).gemeente(),
                    "de aandelen zijn samen " + Percentage.som(opvolgers) + "%; dat moet 100% zijn");
        } else {
            form.fout(fout.veld(), fout.reden());
        }
    }

    private static String toon(Herindelingrij rij, Formulier form) {
        return Templates.herindeling(rij, rij.naam(), form).render();
    }

    private Herindelingrij rij(Gemeentecode code) {
        return volg.van(code)
                .map(een -> new Herindelingrij(een, gemeenten.register(null)))
                .orElseThrow(() -> Problem.nietGevonden("Van gemeente " + code + " is geen herindeling bekend."));
    }
}
