// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.trede.platform.rest.CsvAntwoord;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.simulatie.Vergelijking;
import nl.trede.toezicht.simulatie.VoerSimulatieUit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/simulaties")
@Tag(name = "simulatie", description = "Wat een beleid zou hebben voorgesteld, naast wat is besloten")
class SimulatieResource {

    private static final String UITLEG =
            "Bewaart niets, besluit niets en vertelt niets aan andere diensten. Dezelfde regels als een echte beoordeling doen "
                    + "de voorstellen. Een concept met een gat wordt niet uitgevoerd; elke fout staat er met bestand, regel en reden.";

    private final VoerSimulatieUit voerUit;
    private final Clock clock;

    SimulatieResource(VoerSimulatieUit voerUit, Clock clock) {
        this.voerUit = voerUit;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Beproef een beleid op bekende halfjaren", description = UITLEG)
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = {
                                @ExampleObject(
                                        name = "vastgesteld",
                                        summary = "Het vastgestelde beleid: precies de voorstellen die zijn gedaan",
                                        value =
                                                """
                                        {"van": "2023-I", "totEnMet": "2024-II"}"""),
                                @ExampleObject(
                                        name = "tegenover elkaar",
                                        summary = "Het beleid van een andere provincie naast het eigen beleid",
                                        value =
                                                """
                                        {"van": "2023-I", "totEnMet": "2024-II",
                                         "beleid": {"versie": "beleid-2024"},
                                         "tegenover": {"versie": "beleid-2017"}}"""),
                                @ExampleObject(
                                        name = "aangepast",
                                        summary = "Een versie met een andere boekingsvolgorde en een andere termijn",
                                        value =
                                                """
                                        {"van": "2023-I", "totEnMet": "2024-II",
                                         "beleid": {"versie": "beleid-2017", "aanpassingen": {
                                             "boekingsvolgorde": "OUDSTE_EERST",
                                             "termijnen": [{"document": "PLAN_VAN_AANPAK", "weken": 8}]}}}""")
                            }))
    @APIResponse(responseCode = "200", description = "De voorstellen, een samenvatting en de verschillen met uitleg")
    @APIResponse(responseCode = "400", description = "Onjuiste periode of onbruikbaar beleid; alle fouten tegelijk")
    public SimulatieView simuleer(@BeanParam Paging paging, @NotNull @Valid SimulatieBody body) {
        int pagina = paging.pagina();
        return SimulatieView.van(vergelijking(body::naarAanvraag), pagina, paging.paginaGrootte());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(CsvAntwoord.SOORT)
    @Transactional
    @Operation(summary = "Beproef een beleid op bekende halfjaren, als CSV", description = "Alle regels. " + UITLEG)
    public RestResponse<String> csv(@NotNull @Valid SimulatieBody body) {
        return CsvAntwoord.van(
                "simulatie", Simulatiecsv.van(vergelijking(body::naarAanvraag).simulatie()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Beproef een beleid, met de twee bestanden van een concept", description = UITLEG)
    @APIResponse(responseCode = "200", description = "De voorstellen, een samenvatting en de verschillen met uitleg")
    @APIResponse(responseCode = "400", description = "Onjuiste periode of onbruikbaar beleid; alle fouten tegelijk")
    public SimulatieView bestanden(@BeanParam Paging paging, @BeanParam SimulatieUpload gestuurd) {
        int pagina = paging.pagina();
        return SimulatieView.van(vergelijking(gestuurd::naarAanvraag), pagina, paging.paginaGrootte());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(CsvAntwoord.SOORT)
    @Transactional
    @Operation(summary = "Hetzelfde met twee bestanden, als CSV", description = "Alle regels. " + UITLEG)
    public RestResponse<String> bestandenCsv(@BeanParam SimulatieUpload gestuurd) {
        return CsvAntwoord.van(
                "simulatie",
                Simulatiecsv.van(vergelijking(gestuurd::naarAanvraag).simulatie()));
    }

    /** @param vraag makes what is asked, and adds every fault to the list it is given */
    private Vergelijking vergelijking(Function<List<Weigering>, VoerSimulatieUit.Aanvraag> vraag) {
        var vooraf = new ArrayList<Weigering>();
        var aanvraag = vraag.apply(vooraf);
        var uitkomst = voerUit.voer(aanvraag, vooraf, clock.instant());
        if (uitkomst instanceof VoerSimulatieUit.Geweigerd geweigerd) {
            throw Problem.ongeldig(geweigerd.weigeringen().stream()
                    .map(weigering -> new Fout(weigering.veld(), weigering.reden()))
                    .toList());
        }
        return ((VoerSimulatieUit.Uitgevoerd) uitkomst).vergelijking();
    }
}
