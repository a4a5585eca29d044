// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ProefPagina {

    record Stand(String naam, Saldo saldo, Integer taakstelling, int gehuisvest, LocalDate peildatum) {}

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance formulier(Formulier form);

        static native TemplateInstance proef(Halfjaar halfjaar, List<Stand> standen, Instant bijgewerkt, Bladeren blad);
    }

    @GET
    @Path("/overzicht")
    public String overzicht(@QueryParam("halfjaar") String halfjaar) {
        return overzicht();
    }

    @GET
    @Path("/provincies/{provincie}/proef")
    public String provincie(@PathParam("provincie") String provincie) {
        return overzicht();
    }

    private static String overzicht() {
        return Templates.proef(
                        Halfjaar.lees("2024-I"),
                        List.of(
                                new Stand("Almere <script>", new Saldo(-45), 1216, 1171, LocalDate.of(2024, 7, 1)),
                                new Stand("Urk", new Saldo(12), 20, 32, LocalDate.of(2024, 7, 1)),
                                new Stand("Dronten", Saldo.NUL, null, 0, null)),
                        Instant.parse("2024-07-01T07:30:00Z"),
                        new Bladeren(2, 50, 120, "/toezicht/overzicht?provincie=PV24"))
                .render();
    }

    @GET
    @Path("/formulier")
    public String formulier() {
        var form = Formulier.met(Map.of("aantal", "<b>"));
        form.aantal("aantal", 1_000_000);
        form.verplicht("datum", LocalDate.class);
        form.noteer(List.of(
                new Bezwaar("naar-2", "is te hoog"),
                new Bezwaar("delen[1].naar", "is te laag"),
                new Bezwaar("elders", "staat niet op de pagina"),
                new Bezwaar("", "past niet bij wat geldt")));
        return Templates.formulier(form).render();
    }

    @GET
    @Path("/toen")
    public String toen(@QueryParam("bekendOp") Instant bekendOp) {
        return overzicht();
    }

    @GET
    @Path("/halfjaren/{halfjaar}")
    public String halfjaar(@PathParam("halfjaar") Halfjaar halfjaar) {
        throw new IllegalStateException("geheim");
    }
}
