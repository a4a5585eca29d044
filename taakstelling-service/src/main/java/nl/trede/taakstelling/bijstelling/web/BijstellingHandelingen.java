// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.bijstelling.Bijstelling;
import nl.trede.taakstelling.bijstelling.Bijstellingen;
import nl.trede.taakstelling.bijstelling.Bijstellingsbezwaar;
import nl.trede.taakstelling.bijstelling.Bijstellingstoets;
import nl.trede.taakstelling.bijstelling.Bijstellingsuitkomst;
import nl.trede.taakstelling.bijstelling.StelBij;
import nl.trede.taakstelling.bijstelling.VoorgenomenBijstelling;
import nl.trede.taakstelling.bijstelling.persistence.NieuweAantallen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The two forms of a bijstelling: do it, and undo it. What is wrong comes back in the form, with what was typed. */
@Path("/bijstellingen")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class BijstellingHandelingen {

    private enum Herkomst {
        AANTALLEN,
        FORMULE,
        CIRCULAIRE
    }

    private final StelBij stelBij;
    private final Bijstellingstoets toets;
    private final Bijstellingen bijstellingen;
    private final NieuweAantallen nieuweAantallen;
    private final BijstellingPagina pagina;

    BijstellingHandelingen(
            StelBij stelBij,
            Bijstellingstoets toets,
            Bijstellingen bijstellingen,
            NieuweAantallen nieuweAantallen,
            BijstellingPagina pagina) {
        this.stelBij = stelBij;
        this.toets = toets;
        this.bijstellingen = bijstellingen;
        this.nieuweAantallen = nieuweAantallen;
        this.pagina = pagina;
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response stelBij(MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var halfjaar = form.verplicht("halfjaar", Halfjaar.class);
        var landelijk = form.aantal("landelijk", 10_000_000);
        var datum = form.verplicht("datum", LocalDate.class);
        var reden = form.tekst("reden", 500);
        var bron = form.tekst("bron", 500);
        var aantallen = aantallen(form, halfjaar, landelijk);
        if (form.heeftFouten()) {
            noteer(toets.vooraf(halfjaar, aantallen.keySet()), form);
            return fout(pagina.toon(form));
        }
        var uitkomst = stelBij.voor(
                new VoorgenomenBijstelling(UUID.randomUUID(), halfjaar, landelijk, aantallen, datum, reden, bron));
        return naar(uitkomst, form).orElseGet(() -> fout(pagina.toon(form)));
    }

    @POST
    @Path("/{id}/correctie")
    @Transactional
    @Operation(hidden = true)
    public Response corrigeer(@PathParam("id") UUID id, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var datum = form.verplicht("datum", LocalDate.class);
        var reden = form.tekst("reden", 400);
        var bijstelling =
                bijstellingen.vergrendel(id).orElseThrow(() -> Problem.nietGevonden("er is geen bijstelling " + id));
        if (form.heeftFouten()) {
            noteer(stelBij.bezwaren(bijstelling, datum), form);
            return fout(pagina.toon(id, 1, form));
        }
        return naar(stelBij.corrigeer(bijstelling, new Bijstelling.Correctie(datum, reden)), form)
                .orElseGet(() -> fout(pagina.toon(id, 1, form)));
    }

    /** None, and a fault in the form, when they cannot be had. */
    private Map<Gemeentecode, Integer> aantallen(Formulier form, Halfjaar halfjaar, Integer landelijk) {
        var herkomst =
                form.waarde("herkomst").isEmpty() ? Herkomst.AANTALLEN : form.verplicht("herkomst", Herkomst.class);
        if (herkomst == Herkomst.AANTALLEN) {
            return Aantallenlijst.lees(form, "aantallen");
        }
        var veld = herkomst == Herkomst.FORMULE ? "inwonersOp" : "circulaire";
        var dag = herkomst == Herkomst.FORMULE ? form.facultatief(veld, LocalDate.class) : null;
        var circulaire = herkomst == Herkomst.CIRCULAIRE ? form.verplicht(veld, UUID.class) : null;
        if (form.heeftFouten()) {
            return Map.of();
        }
        var gevonden = herkomst == Herkomst.FORMULE
                ? nieuweAantallen.berekend(halfjaar, landelijk, dag)
                : nieuweAantallen.uitBijlage(halfjaar, circulaire);
        if (gevonden.bezwaar() != null) {
            form.noteer(veld, gevonden.bezwaar());
        }
        return gevonden.aantallen();
    }

    /** Empty, and the faults in the form, when nothing was recorded. */
    private static Optional<Response> naar(Bijstellingsuitkomst uitkomst, Formulier form) {
        if (uitkomst instanceof Bijstellingsuitkomst.Vastgesteld vastgesteld) {
            return Optional.of(naar(vastgesteld.bijstelling()));
        }
        if (uitkomst instanceof Bijstellingsuitkomst.AlBekend bekend) {
            return Optional.of(naar(bekend.bijstelling()));
        }
        if (uitkomst instanceof Bijstellingsuitkomst.Geweigerd geweigerd) {
            noteer(geweigerd.bezwaren(), form);
        } else if (uitkomst instanceof Bijstellingsuitkomst.Strijdig strijdig) {
            form.noteer("", strijdig.reden());
        }
        return Optional.empty();
    }

    private static Response naar(Bijstelling bijstelling) {
        return Response.seeOther(URI.create("bijstellingen/" + bijstelling.id()))
                .build();
    }

    private static void noteer(List<Bijstellingsbezwaar> bezwaren, Formulier form) {
        bezwaren.forEach(bezwaar ->
                form.noteer(bezwaar.veld().equals("taakstellingen") ? "aantallen" : bezwaar.veld(), bezwaar.reden()));
    }

    private static Response fout(String pagina) {
        return Response.status(Response.Status.BAD_REQUEST).entity(pagina).build();
    }
}
