// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.security.Toegangen;
import nl.trede.toezicht.prognose.MaakPrognose;
import nl.trede.toezicht.prognose.Terugtoets;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/prognosetoets")
@Tag(name = "prognose", description = "Wat er op het peilmoment is te verwachten, en hoe goed dat eerder klopte")
class PrognosetoetsResource {

    @Schema(name = "Prognosetoets")
    record PrognosetoetsView(
            @Schema(description = "Over zoveel halfjaren") int halfjaren,
            Uitslag totaal,
            @Schema(description = "Na 1 tot en met 5 maanden") List<Uitslag> perMaand,
            @Schema(description = "In een zin of de methode het beter doet dan beide andere") String conclusie) {}

    @Schema(name = "Prognosetoetsuitslag", description = "Gemiddeld verschil met de werkelijkheid, in personen")
    record Uitslag(
            @Schema(description = "0 = alle maanden samen") int maand,
            int gevallen,
            double fout,
            @Schema(description = "Als het tempo tot nu toe zo doorgaat") double foutLineair,
            @Schema(description = "Hetzelfde deel van de taakstelling als een jaar eerder") double foutVorigJaar,
            @Schema(description = "Met teken; negatief = te hoopvol") double scheefheid,
            @Schema(description = "Gevallen met een band") int metBand,
            @Schema(description = "Het deel daarvan waarin de uitkomst binnen de band lag; null zonder band")
                    Double dekking,
            boolean verslaatBeide) {

        static Uitslag van(Terugtoets.Uitslag uitslag) {
            return new Uitslag(
                    uitslag.maand(),
                    uitslag.gevallen(),
                    afgerond(uitslag.fout()),
                    afgerond(uitslag.foutLineair()),
                    afgerond(uitslag.foutVorigJaar()),
                    afgerond(uitslag.scheefheid()),
                    uitslag.metBand(),
                    uitslag.dekking() == null ? null : Math.round(uitslag.dekking() * 1000) / 1000.0,
                    uitslag.verslaatBeide());
        }

        private static double afgerond(double personen) {
            return Math.round(personen * 100) / 100.0;
        }
    }

    private final MaakPrognose maak;
    private final Gemeenten register;
    private final Toegangen toegangen;

    PrognosetoetsResource(MaakPrognose maak, Gemeenten register, Toegangen toegangen) {
        this.maak = maak;
        this.register = register;
        this.toegangen = toegangen;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Hoe goed de prognose het eerder zou hebben gedaan",
            description =
                    "Op de cijfers van deze installatie: van elk halfjaar dat voorbij is, na elke maand met een cijfer, met alleen "
                            + "wat toen bekend was. Alle methoden op dezelfde gevallen: die waarin ook een jaar eerder een uitkomst bekend is.")
    @APIResponse(responseCode = "200", description = "De toets; zonder gevallen als er geen tussenstanden zijn")
    @APIResponse(responseCode = "404", description = "De provincie is niet bekend")
    public PrognosetoetsView toets(
            @QueryParam("provincie") @Parameter(description = "Weggelaten: alle gemeenten") Provinciecode provincie,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        if (provincie != null
                && (register.naam(provincie).isEmpty() || !toegangen.lezer().ziet(provincie))) {
            throw Problem.nietGevonden("Provincie " + provincie + " is niet bekend.");
        }
        var toets = maak.toets(provincie, bekendOp);
        return new PrognosetoetsView(
                toets.halfjaren(),
                Uitslag.van(toets.totaal()),
                toets.perMaand().stream().map(Uitslag::van).toList(),
                toets.conclusie());
    }
}
