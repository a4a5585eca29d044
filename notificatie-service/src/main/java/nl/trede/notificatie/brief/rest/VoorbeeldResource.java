// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.brief.persistence.Voorbeeldbrieven;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A letter of any kind with the facts of any gemeente, to look at. */
@Path("/v1/voorbeeldbrieven")
@Tag(name = "voorbeeldbrieven", description = "Hoe een brief zou lezen; er wordt niets bewaard")
class VoorbeeldResource {

    @Schema(name = "Voorbeeldbrief")
    record Voorbeeld(
            String onderwerp,
            @Schema(description = "De brief als HTML; leeg als er iets ontbreekt") String html,
            @Schema(description = "Wat de brief nodig heeft en niemand heeft gemeld") List<String> ontbreekt) {}

    private final Voorbeeldbrieven voorbeelden;
    private final Opmaak opmaak;

    VoorbeeldResource(Voorbeeldbrieven voorbeelden, Opmaak opmaak) {
        this.voorbeelden = voorbeelden;
        this.opmaak = opmaak;
    }

    @GET
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Een voorbeeld van een brief",
            description =
                    "Met de cijfers van een gemeente; zonder halfjaar met de feiten van haar laatste brief van deze"
                            + " soort, als die er is. Anders is het dossier verzonnen en staat dat erbij. Ook als"
                            + " text/html, application/pdf en ODT.")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, of van de gemeente is geen stand bekend")
    public Voorbeeld gegevens(
            @QueryParam("soort") Briefsoort soort,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("halfjaar") Halfjaar halfjaar) {
        var tekst = zoek(soort, gemeente, halfjaar).tekst();
        return new Voorbeeld(tekst.onderwerp(), tekst.html(), tekst.ontbreekt());
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @APIResponse(responseCode = "409", description = "Er ontbreekt iets in de brief")
    public String html(
            @QueryParam("soort") Briefsoort soort,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("halfjaar") Halfjaar halfjaar) {
        return opmaak.html(document(soort, gemeente, halfjaar));
    }

    @GET
    @Transactional
    @Produces("application/pdf")
    public byte[] pdf(
            @QueryParam("soort") Briefsoort soort,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("halfjaar") Halfjaar halfjaar) {
        return opmaak.pdf(document(soort, gemeente, halfjaar));
    }

    @GET
    @Transactional
    @Produces("application/vnd.oasis.opendocument.text")
    public byte[] odt(
            @QueryParam("soort") Briefsoort soort,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("halfjaar") Halfjaar halfjaar) {
        return opmaak.odt(document(soort, gemeente, halfjaar));
    }

    private Opmaak.Document document(Briefsoort soort, Gemeentecode gemeente, Halfjaar halfjaar) {
        var voorbeeld = zoek(soort, gemeente, halfjaar);
        if (!voorbeeld.tekst().volledig()) {
            throw Problem.conflict(voorbeeld.tekst().onvolledig());
        }
        return voorbeeld.document();
    }

    private Voorbeeldbrieven.Voorbeeld zoek(Briefsoort soort, Gemeentecode gemeente, Halfjaar halfjaar) {
        var fouten = new ArrayList<Fout>();
        if (soort == null) {
            fouten.add(new Fout("soort", "is nodig"));
        }
        if (gemeente == null) {
            fouten.add(new Fout("gemeente", "is nodig"));
        }
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        return voorbeelden
                .van(soort, gemeente, halfjaar)
                .orElseThrow(() -> Problem.ongeldig("gemeente", "van deze gemeente is geen stand bekend"));
    }
}
