// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kalender.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.security.Toegangen;
import nl.trede.toezicht.kalender.persistence.Kalenderregel;
import nl.trede.toezicht.kalender.persistence.Kalenders;
import nl.trede.toezicht.kalender.persistence.Provinciekeuze;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.termijn.Dagkeuring;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is due in a provincie, month by month. */
@Path("/kalender")
@Produces(MediaType.TEXT_HTML)
public class KalenderPagina {

    private static final int MAANDEN = 6;

    @CheckedTemplate(basePath = "kalender")
    static class Templates {
        static native TemplateInstance kalender(
                List<Provinciekeuze> provincies,
                Provinciekeuze provincie,
                LocalDate van,
                LocalDate tot,
                LocalDate vandaag,
                Map<String, List<Kalenderregel>> maanden);
    }

    private final Kalenders kalenders;
    private final Toegangen toegangen;
    private final Clock clock;

    KalenderPagina(Kalenders kalenders, Toegangen toegangen, Clock clock) {
        this.kalenders = kalenders;
        this.toegangen = toegangen;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String kalender(
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("van") LocalDate van,
            @QueryParam("tot") LocalDate tot) {
        var vandaag = Vandaag.op(clock.instant());
        var eerste = van == null || !Dagkeuring.kan(van) ? vandaag : van;
        var laatste = tot == null || tot.isBefore(eerste) || tot.isAfter(eerste.plusYears(5))
                ? eerste.plusMonths(MAANDEN)
                : tot;
        var eigen = toegangen.lezer().eigenProvincie().orElse(null);
        var provincies = kalenders.provincies(provincie == null ? eigen : provincie);
        var gekozen = Provinciekeuze.uit(provincies, provincie, eigen).orElse(null);
        if (gekozen == null && provincie != null) {
            throw Problem.nietGevonden("Provincie " + provincie + " is niet bekend.");
        }
        var maanden = new LinkedHashMap<String, List<Kalenderregel>>();
        if (gekozen != null) {
            kalenders
                    .lees(new Provinciecode(gekozen.code()), null, eerste, laatste)
                    .forEach(regel -> maanden.computeIfAbsent(
                                    Maand.van(regel.datum()), nieuw -> new java.util.ArrayList<>())
                            .add(regel));
        }
        return Templates.kalender(provincies, gekozen, eerste, laatste, vandaag, maanden)
                .render();
    }
}
