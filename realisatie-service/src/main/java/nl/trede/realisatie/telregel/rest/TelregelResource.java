// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.telregel.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.realisatie.telregel.Telregel;
import nl.trede.realisatie.telregel.Telregelboek;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/telregels")
@Tag(name = "telregels", description = "Wat meetelt als gehuisvest")
class TelregelResource {

    record Lijst(List<View> telregels, int pagina, int paginaGrootte, long totaal) {}

    @Schema(name = "Telregel", description = "Of een soort huisvesting meetelt, en voor welke gemeente.")
    record View(
            @Schema(examples = "DOORSTROOM_UIT_HAR") String soort,
            @Schema(nullable = true, description = "Leeg: heel het land") Provinciecode provincie,
            @Schema(nullable = true, description = "Eerste dag; leeg: altijd al") LocalDate geldigVan,
            @Schema(nullable = true, description = "Eerste dag waarop de regel niet meer geldt; leeg: nog steeds")
                    LocalDate geldigTot,
            @Schema(examples = "NEE") Telregel.Telt telt,
            @Schema(
                            description =
                                    "Voor welke gemeente: die van de huisvesting, of die waaraan men gekoppeld is",
                            examples = "GEMEENTE")
                    Telregel.Plaats gemeente,
            String uitleg,
            @Schema(description = "Waar de regel vandaan komt", examples = "raadsbrief over 2024-II") String bron,
            @Schema(description = "Hoe vast de regel staat", examples = "landelijk") String status) {

        static View van(Telregel regel) {
            return new View(
                    regel.soort(),
                    regel.provincie(),
                    regel.geldigVan(),
                    regel.geldigTot(),
                    regel.telt(),
                    regel.gemeente(),
                    regel.uitleg(),
                    regel.bron(),
                    regel.status());
        }
    }

    private final Telregelboek boek;

    TelregelResource(Telregelboek boek) {
        this.boek = boek;
    }

    @GET
    @Operation(
            summary = "De telregels, met hun bron",
            description =
                    "Zonder datum: alle regels. Met provincie: de regels van die provincie en de landelijke; met provincie en datum: per soort alleen "
                            + "de regel die daar dan geldt, want een eigen regel van de provincie gaat voor.")
    public Lijst lijst(
            @QueryParam("soort") String soort,
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("datum") @Parameter(description = "De dag van de huisvesting") LocalDate datum,
            @BeanParam Paging paging) {
        var regels = boek.telregels();
        var gevonden = regels.alle().stream()
                .filter(regel -> soort == null || regel.soort().equals(soort))
                .filter(regel -> provincie == null
                        || regel.provincie() == null
                        || regel.provincie().equals(provincie))
                .filter(regel -> datum == null
                        || regels.geldend(regel.soort(), provincie == null ? regel.provincie() : provincie, datum)
                                .filter(regel::equals)
                                .isPresent())
                .map(View::van)
                .toList();
        var pagina = gevonden.stream()
                .skip(paging.offset())
                .limit(paging.paginaGrootte())
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.size());
    }
}
