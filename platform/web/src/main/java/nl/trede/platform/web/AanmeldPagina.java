// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
import nl.trede.platform.security.LokaleAanmelding;
import nl.trede.platform.security.LokaleAanmelding.Gelukt;
import nl.trede.platform.security.LokaleAanmelding.Mislukt;
import nl.trede.platform.security.LokaleAanmelding.TeVaak;
import nl.trede.platform.security.LokaleSessie;
import nl.trede.platform.security.Toegangen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Logging in and out: in the local run with a form of our own, elsewhere at the identity provider. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class AanmeldPagina {

    private final LokaleAanmelding aanmelding;
    private final LokaleSessie sessie;
    private final Toegangen toegangen;
    private final Template pagina;
    private final Template afgemeld;

    AanmeldPagina(
            LokaleAanmelding aanmelding,
            LokaleSessie sessie,
            Toegangen toegangen,
            @Location("trede/aanmelden") Template pagina,
            @Location("trede/afgemeld") Template afgemeld) {
        this.aanmelding = aanmelding;
        this.sessie = sessie;
        this.toegangen = toegangen;
        this.pagina = pagina;
        this.afgemeld = afgemeld;
    }

    @GET
    @Path("/aanmelden")
    @Operation(hidden = true)
    public Response aanmelden(@QueryParam("terug") String terug) {
        if (toegangen.lezer().isAangemeld()) {
            return naar(Terugweg.veilig(terug));
        }
        if (!aanmelding.kan()) {
            // the identity provider takes over, and brings the browser back here
            throw new UnauthorizedException();
        }
        return formulier(200, Formulier.met(Map.of("terug", Terugweg.veilig(terug))));
    }

    @POST
    @Path("/aanmelden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response aanmelden(MultivaluedMap<String, String> velden, @Context UriInfo adres) {
        var form = Formulier.van(velden);
        var wachtwoord = velden.getFirst("wachtwoord");
        var uitkomst = aanmelding.meldAan(form.waarde("naam"), wachtwoord == null ? "" : wachtwoord);
        if (uitkomst instanceof Gelukt gelukt) {
            var cookie = sessie.begin(gelukt.gebruiker(), Instant.ofEpochMilli(System.currentTimeMillis()));
            return Response.fromResponse(naar(Terugweg.veilig(form.waarde("terug"))))
                    .header(HttpHeaders.SET_COOKIE, cookie(cookie, LokaleSessie.DUUR.toSeconds(), adres))
                    .build();
        }
        if (uitkomst instanceof TeVaak teVaak) {
            var wacht = teVaak.wachttijd().toSeconds();
            form.fout("naam", "er is te vaak een verkeerd wachtwoord gegeven; wacht " + wacht + " seconden");
            return Response.fromResponse(formulier(429, form))
                    .header(HttpHeaders.RETRY_AFTER, wacht)
                    .build();
        }
        if (uitkomst instanceof Mislukt) {
            form.fout("naam", "deze naam en dit wachtwoord horen niet bij elkaar");
        }
        return formulier(401, form);
    }

    /** Elsewhere than in the local run the identity provider is told before this is reached. */
    @POST
    @Path("/afmelden")
    @Operation(hidden = true)
    public Response afmelden(@Context UriInfo adres) {
        return Response.fromResponse(naar(Schil.wortel() + "/afgemeld"))
                .header(HttpHeaders.SET_COOKIE, cookie("", 0, adres))
                .build();
    }

    @GET
    @Path("/afgemeld")
    @Operation(hidden = true)
    public String afgemeld() {
        return afgemeld.data("aangemeld", toegangen.lezer().isAangemeld()).render();
    }

    private Response formulier(int status, Formulier form) {
        return Response.status(status)
                .entity(pagina.data("form", form).render())
                .build();
    }

    private static Response naar(String adres) {
        return Response.status(303).header(HttpHeaders.LOCATION, adres).build();
    }

    private static String cookie(String waarde, long seconden, UriInfo adres) {
        var veilig = "https".equals(adres.getRequestUri().getScheme()) ? "; Secure" : "";
        return LokaleSessie.COOKIE + "=" + waarde + "; Path=/; Max-Age=" + seconden + "; HttpOnly; SameSite=Lax"
                + veilig;
    }
}
