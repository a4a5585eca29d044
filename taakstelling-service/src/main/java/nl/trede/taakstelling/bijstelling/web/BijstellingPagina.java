// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.web;

import io.quarkus.panache.common.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Bladeren;
import nl.trede.taakstelling.bijstelling.Bijstelling;
import nl.trede.taakstelling.bijstelling.Bijstellingen;
import nl.trede.taakstelling.bijstelling.Bijstellingsuitkomst;
import nl.trede.taakstelling.bijstelling.StelBij;
import nl.trede.taakstelling.bijstelling.VoorgenomenBijstelling;
import nl.trede.taakstelling.bijstelling.persistence.BijstellingEntity;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The bijstellingen, a form for a new one, and one with old beside new and its correctie. */
@Path("/bijstellingen")
@Produces(MediaType.TEXT_HTML)
public class BijstellingPagina {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "bijstelling")
    static class Templates {
        static native TemplateInstance bijstellingen(String halfjaar, List<BijstellingEntity> rijen, Bladeren blad);

        static native TemplateInstance bijstelling(BijstellingEntity een);
    }

    private final StelBij stelBij;
    private final Bijstellingen bijstellingen;

    BijstellingPagina(StelBij stelBij, Bijstellingen bijstellingen) {
        this.stelBij = stelBij;
        this.bijstellingen = bijstellingen;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String lijst(
            @QueryParam("halfjaar") @DefaultValue("") String halfjaar,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var bladzijde = Math.max(1, pagina);
        var gevonden = BijstellingEntity.<BijstellingEntity>findAll(Sort.descending("vastgelegdOp"));
        return Templates.bijstellingen(
                        halfjaar,
                        gevonden.page(bladzijde - 1, ROWS).list(),
                        new Bladeren(bladzijde, ROWS, gevonden.count(), "/taakstelling/bijstellingen"))
                .render();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public String een(@PathParam("id") UUID id) {
        return Templates.bijstelling(BijstellingEntity.<BijstellingEntity>findByIdOptional(id)
                        .orElseThrow(() -> Problem.nietGevonden("er is geen bijstelling " + id)))
                .render();
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response stelBij(
            @FormParam("halfjaar") Halfjaar halfjaar,
            @FormParam("landelijk") @DefaultValue("-1") int landelijk,
            @FormParam("datum") LocalDate datum,
            @FormParam("reden") @DefaultValue("") String reden,
            @FormParam("bron") @DefaultValue("") String bron,
            @FormParam("aantallen") @DefaultValue("") String aantallen) {
        if (halfjaar == null || datum == null || landelijk < 0 || reden.isBlank() || bron.isBlank()) {
            throw Problem.ongeldig("", "vul halfjaar, landelijk aantal, datum, reden en bron in");
        }
        return naar(stelBij.voor(new VoorgenomenBijstelling(
                UUID.randomUUID(), halfjaar, landelijk, lees(aantallen), datum, reden.strip(), bron.strip())));
    }

    @POST
    @Path("/{id}/correctie")
    @Transactional
    @Operation(hidden = true)
    public Response corrigeer(
            @PathParam("id") UUID id,
            @FormParam("datum") LocalDate datum,
            @FormParam("reden") @DefaultValue("") String reden) {
        if (datum == null || reden.isBlank()) {
            throw Problem.ongeldig("", "vul datum en reden in");
        }
        var bijstelling =
                bijstellingen.vergrendel(id).orElseThrow(() -> Problem.nietGevonden("er is geen bijstelling " + id));
        return naar(stelBij.corrigeer(bijstelling, new Bijstelling.Correctie(datum, reden.strip())));
    }

    /** Lines as GM0034;216. */
    private static Map<Gemeentecode, Integer> lees(String tekst) {
        try {
            return tekst.lines()
                    .map(String::strip)
                    .filter(regel -> !regel.isEmpty())
                    .map(regel -> regel.split("\\s*[;,\\t]\\s*"))
                    .collect(Collectors.toMap(deel -> new Gemeentecode(deel[0]), deel -> aantal(deel[1])));
        } catch (IllegalArgumentException | IllegalStateException | ArrayIndexOutOfBoundsException e) {
            throw Problem.ongeldig(
                    "aantallen",
                    "geef per regel een gemeentecode, een puntkomma en een aantal, elke gemeente een keer");
        }
    }

    private static int aantal(String tekst) {
        int aantal = Integer.parseInt(tekst);
        if (aantal < 0) {
            throw new IllegalArgumentException(tekst);
        }
        return aantal;
    }

    private static Response naar(Bijstellingsuitkomst uitkomst) {
        if (uitkomst instanceof Bijstellingsuitkomst.Vastgesteld vastgesteld) {
            return Response.seeOther(URI.create("/taakstelling/bijstellingen/"
                            + vastgesteld.bijstelling().id()))
                    .build();
        }
        if (uitkomst instanceof Bijstellingsuitkomst.Geweigerd geweigerd) {
            throw Problem.ongeldig(geweigerd.redenen().stream()
                    .map(reden -> new Fout(geweigerd.veld(), reden))
                    .toList());
        }
        throw Problem.conflict(((Bijstellingsuitkomst.Strijdig) uitkomst).reden());
    }
}
