// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.platform.rest.Paging;
import nl.trede.realisatie.huisvesting.persistence.Hertelling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a change of the telregels leaves to be counted again, to read and as a levering that does it. */
@Path("/v1/telregels/hertelling")
@Tag(name = "telregels")
class HertellingResource {

    private static final int LANGSTE_ID = 100;

    @Schema(
            name = "Hertelling",
            description = "Huisvestingen die volgens de telregels van nu anders tellen. Er is niets gewijzigd.")
    record Lijst(
            List<Hertelling.Rij> huisvestingen,
            @Schema(
                            description =
                                    "Personen die nu meetellen en het niet meer zouden doen, of voor een ander; zonder wie nog niemand kan zeggen")
                    long personenEraf,
            @Schema(description = "Personen die zouden gaan meetellen, of voor een ander") long personenErbij,
            int pagina,
            int paginaGrootte,
            long totaal) {}

    /** A correction with the same content, which is counted by the telregels of now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Correctie(
            String id,
            String vervangt,
            String gemeente,
            String koppelgemeente,
            LocalDate datum,
            int aantal,
            String soort) {}

    private final Hertelling hertelling;
    private final ObjectMapper json;

    HertellingResource(Hertelling hertelling, ObjectMapper json) {
        this.hertelling = hertelling;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Wat volgens de telregels van nu anders zou tellen",
            description =
                    "Een gewijzigde telregel geldt voor wat daarna binnenkomt. Dit zegt welke huisvestingen nog volgens de vorige zijn geteld. Het "
                            + "adres /correcties eronder geeft ze als levering, die de cijfers hertelt.")
    public Lijst lijst(@BeanParam Paging paging) {
        var pagina = new ArrayList<Hertelling.Rij>();
        var tellers = new long[3];
        hertelling.anders(rij -> {
            if (tellers[0] >= paging.offset() && pagina.size() < paging.paginaGrootte()) {
                pagina.add(rij);
            }
            tellers[0]++;
            if (rij.bezwaar() == null) {
                tellers[1] += rij.teltVoor() == null ? 0 : rij.aantal();
                tellers[2] += rij.zouTellenVoor() == null ? 0 : rij.aantal();
            }
        });
        return new Lijst(pagina, tellers[1], tellers[2], paging.pagina(), paging.paginaGrootte(), tellers[0]);
    }

    @GET
    @Path("/correcties")
    @Produces("application/x-ndjson")
    @Operation(
            summary = "De hertelling als levering van correcties",
            description =
                    "Lever dit aan op /v1/huisvestingen, met een reden, en de cijfers krijgen een volgende versie.")
    public StreamingOutput correcties() {
        return uit -> {
            try (var stroom = new BufferedOutputStream(uit)) {
                hertelling.anders(rij -> schrijf(rij, stroom));
            }
        };
    }

    /** One that cannot be counted is left out: delivered again it would be refused. */
    private void schrijf(Hertelling.Rij rij, OutputStream uit) {
        if (rij.bezwaar() != null) {
            return;
        }
        var correctie = new Correctie(
                nieuwId(rij), rij.id(), rij.gemeente(), rij.koppelgemeente(), rij.datum(), rij.aantal(), rij.soort());
        try {
            uit.write(json.writeValueAsBytes(correctie));
            uit.write('\n');
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same each time it is asked, so that delivering it twice changes nothing. */
    private static String nieuwId(Hertelling.Rij rij) {
        var nieuw = rij.id() + "~" + (rij.zouTellenVoor() == null ? "nee" : rij.zouTellenVoor());
        return nieuw.length() <= LANGSTE_ID
                ? nieuw
                : "hertelling-" + UUID.nameUUIDFromBytes(nieuw.getBytes(StandardCharsets.UTF_8));
    }
}
