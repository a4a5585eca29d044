// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Collection;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.ladder.Besluitkeuze;
import nl.trede.toezicht.ladder.Besluitsoort;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which besluiten are asked for, and in which order. */
public class Besluitvraag {

    @QueryParam("halfjaar")
    @Parameter(description = "Alleen de besluiten over dit halfjaar", example = "2024-I")
    Halfjaar halfjaar;

    @QueryParam("soort")
    @Parameter(description = "Alleen besluiten van deze soort")
    Besluitsoort soort;

    @QueryParam("volgorde")
    @Parameter(
            description =
                    "Naar de datum van het besluit; weggelaten: bij een gemeente OUDSTE_EERST, bij een provincie NIEUWSTE_EERST")
    Besluitkeuze.Volgorde volgorde;

    @QueryParam("bekendOp")
    @Parameter(description = "Alleen wat op dat moment was vastgelegd", example = "2024-12-01T00:00:00Z")
    Instant bekendOp;

    /** @param standaard when no order was asked */
    Besluitkeuze keuze(Collection<Gemeentecode> gemeenten, Besluitkeuze.Volgorde standaard) {
        return new Besluitkeuze(gemeenten, halfjaar, soort, volgorde == null ? standaard : volgorde, bekendOp);
    }
}
