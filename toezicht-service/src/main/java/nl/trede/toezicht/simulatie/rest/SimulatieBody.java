// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.rest;

import jakarta.validation.Valid;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.simulatie.Ladderpositie;
import nl.trede.toezicht.simulatie.VoerSimulatieUit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is missing is told by the core, together with what is wrong. */
@Schema(name = "SimulatieVragen")
record SimulatieBody(
        @Schema(description = "Weggelaten: alle gemeenten waarvan cijfers bekend zijn") Provinciecode provincie,
        @Schema(required = true, description = "Het eerste halfjaar", examples = "2023-I") Halfjaar van,
        @Schema(required = true, description = "Het laatste halfjaar, dat meedoet", examples = "2024-II")
                Halfjaar totEnMet,
        @Schema(
                        description =
                                "WERKELIJK: elk voorstel begint op de trede van de besluiten die echt zijn genomen; een voorstel dat "
                                        + "destijds is gedaan, wordt opnieuw gedaan met zijn eigen peildatum en met wat toen bekend was. "
                                        + "GESIMULEERD: elk voorstel telt als besluit op het peilmoment en het volgende begint daar; "
                                        + "verschoningen die echt zijn verleend blijven gelden en alles wat nu bekend is telt. "
                                        + "Weggelaten: WERKELIJK bij het vastgestelde beleid, anders en bij twee beleidskaders GESIMULEERD")
                Ladderpositie ladder,
        @Valid @Schema(description = "Weggelaten: zoals elke provincie het heeft vastgesteld") BeleidskeuzeBody beleid,
        @Valid @Schema(description = "Een tweede beleid om naast het eerste te leggen; weggelaten: naast de besluiten")
                BeleidskeuzeBody tegenover) {

    /** @param weigeringen where every fault in the choice of beleid is added */
    VoerSimulatieUit.Aanvraag naarAanvraag(List<Weigering> weigeringen) {
        return new VoerSimulatieUit.Aanvraag(
                provincie,
                van,
                totEnMet,
                ladder,
                BeleidskeuzeBody.naarKeuze(beleid, "beleid", weigeringen),
                tegenover == null ? null : BeleidskeuzeBody.naarKeuze(tegenover, "tegenover", weigeringen));
    }
}
