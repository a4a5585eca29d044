// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.gelijkheid.web;

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
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.gelijkheid.Groep;
import nl.trede.toezicht.gelijkheid.Paar;
import nl.trede.toezicht.gelijkheid.VergelijkGevallen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Equal treatment: who has the same facts and another trede, and two gemeenten side by side. */
@Path("/provincies/{provincie}/gelijke-gevallen")
@Produces(MediaType.TEXT_HTML)
public class GelijkheidPagina {

    /** What was chosen; null where nothing was. */
    record Gekozen(Halfjaar halfjaar, Gemeentecode een, Gemeentecode ander) {}

    @CheckedTemplate(basePath = "gelijkheid")
    static class Templates {
        static native TemplateInstance gevallen(
                Provinciecode code,
                String naam,
                Gekozen gekozen,
                List<Gemeente> gemeenten,
                Paar paar,
                List<Groep> ongelijk,
                List<Groep> gelijk);
    }

    private final VergelijkGevallen vergelijk;
    private final Gemeenten register;

    GelijkheidPagina(VergelijkGevallen vergelijk, Gemeenten register) {
        this.vergelijk = vergelijk;
        this.register = register;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon(
            @PathParam("provincie") Provinciecode code,
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("een") Gemeentecode een,
            @QueryParam("ander") Gemeentecode ander,
            @QueryParam("bekendOp") Instant bekendOp) {
        var naam =
                register.naam(code).orElseThrow(() -> Problem.nietGevonden("Provincie " + code + " is niet bekend."));
        var groepen = halfjaar == null ? List.<Groep>of() : vergelijk.groepen(code, halfjaar, bekendOp);
        var paar = halfjaar == null || een == null || ander == null
                ? null
                : vergelijk.paar(bekend(een), bekend(ander), halfjaar, bekendOp);
        return Templates.gevallen(
                        code,
                        naam,
                        new Gekozen(halfjaar, een, ander),
                        register.van(code),
                        paar,
                        groepen.stream().filter(Groep::ongelijk).toList(),
                        groepen.stream()
                                .filter(groep ->
                                        !groep.ongelijk() && groep.gevallen().size() > 1)
                                .toList())
                .render();
    }

    private Gemeente bekend(Gemeentecode code) {
        return register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
    }
}
