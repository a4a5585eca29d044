// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.brief.Aanmelding;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.BriefAanpassen;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.opmaak.Aanpassing;
import nl.trede.notificatie.opmaak.Alinea;
import nl.trede.notificatie.opmaak.Deel;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The paragraphs of a concept: text may be rewritten, figures are fields. */
@Path("/v1/brieven/{id}/alineas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "brieven")
class AlineaResource {

    @Schema(
            name = "Alineas",
            description = "De alinea's van een brief, en aanpassingen waarvan de alinea er niet meer is.")
    record Lijst(List<AlineaView> alineas, List<Aanpassing> vervallenAanpassingen) {}

    @Schema(name = "Alinea", description = "Een alinea, kop of punt. Velden staan tussen dubbele rechte haken.")
    record AlineaView(
            @Schema(examples = "3f1c9a0b7e") String id,
            @Schema(examples = "p", description = "p, li, h2 of h3") String element,
            @Schema(examples = "De totale opgave van uw gemeente is [[49 statushouders]].") String tekst,
            @Schema(description = "De tekst zoals het sjabloon haar maakt") String oorspronkelijk,
            boolean aangepast,
            List<Veld> velden) {

        static AlineaView van(Alinea alinea) {
            return new AlineaView(
                    alinea.id(),
                    alinea.element(),
                    alinea.tekst(),
                    alinea.oorspronkelijk(),
                    alinea.aangepast() != null,
                    alinea.velden().stream().map(Veld::van).toList());
        }
    }

    @Schema(
            name = "Veld",
            description = "Een cijfer, datum, noot of verwijzing; verandert alleen als de bron verandert.")
    record Veld(@Schema(examples = "stand.opgave") String bron, @Schema(examples = "49 statushouders") String waarde) {

        static Veld van(Deel.Veld veld) {
            return new Veld(veld.sleutel(), veld.waarde());
        }
    }

    @Schema(name = "AlineaTekst", description = "De nieuwe tekst; leeg laat een alinea zonder velden weg.")
    record Body(@Schema(examples = "Uw opgave is [[49 statushouders]].") @NotNull @Size(max = 20_000) String tekst) {}

    private final Brieven brieven;
    private final BriefAanpassen aanpassen;
    private final Aanmelding aanmelding;

    AlineaResource(Brieven brieven, BriefAanpassen aanpassen, Aanmelding aanmelding) {
        this.brieven = brieven;
        this.aanpassen = aanpassen;
        this.aanmelding = aanmelding;
    }

    @GET
    @Transactional
    @Operation(summary = "De alinea's van een brief", description = "Leeg bij een onvolledige brief.")
    public Lijst alineas(@PathParam("id") UUID id) {
        return lijst(zoek(id));
    }

    @PUT
    @Path("/{alinea}")
    @Transactional
    @Operation(
            summary = "Herschrijf een alinea van een concept",
            description =
                    "Een lege regel maakt er twee alinea's van; **vet** maakt vet. Elk veld blijft precies één keer staan.")
    @APIResponse(responseCode = "200", description = "De alinea's van de brief")
    @APIResponse(responseCode = "400", description = "Een cijfer is getypt, gewijzigd of weggehaald; alle redenen")
    @APIResponse(responseCode = "409", description = "De brief is vastgesteld, verzonden of vervallen")
    public Lijst herschrijf(@PathParam("id") UUID id, @PathParam("alinea") String alinea, @Valid @NotNull Body body) {
        return lijst(Antwoorden.brief(aanpassen.pasAan(zoek(id), alinea, body.tekst(), aanmelding.wie())));
    }

    @DELETE
    @Path("/{alinea}")
    @Transactional
    @Operation(summary = "Zet een alinea terug naar de tekst van het sjabloon")
    @APIResponse(responseCode = "200", description = "De alinea's van de brief")
    @APIResponse(responseCode = "409", description = "De brief is vastgesteld, verzonden of vervallen")
    public Lijst herstel(@PathParam("id") UUID id, @PathParam("alinea") String alinea) {
        return lijst(Antwoorden.brief(aanpassen.herstel(zoek(id), alinea, aanmelding.wie())));
    }

    private Lijst lijst(Brief brief) {
        var opgemaakt = aanpassen.opgemaakt(brief);
        return new Lijst(
                opgemaakt.alineas().stream().map(AlineaView::van).toList(),
                brief.status().open() ? opgemaakt.vervallen() : List.of());
    }

    private Brief zoek(UUID id) {
        return brieven.zoek(id).orElseThrow(() -> Problem.nietGevonden("brief " + id + " is er niet"));
    }
}
