// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidsversie;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Regel;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Feit;
import nl.trede.toezicht.beoordeling.Feitverschil;
import nl.trede.toezicht.beoordeling.Ingreep;
import nl.trede.toezicht.ladder.Standcijfers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal with its uitleg. */
@Schema(name = "Beoordeling")
record BeoordelingView(
        UUID id,
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        LocalDate peildatum,
        int voorgesteldeTrede,
        String tredeNaam,
        Oordeel oordeel,
        @Schema(description = "Is de taakstelling met achterstand gehaald") boolean gehaald,
        @Schema(description = "Het plan van aanpak: geen plan, op schema, niet op schema of onbekend") String plan,
        @Schema(description = "Er is gekeken naar een dag voor het peilmoment") boolean tussentijds,
        List<Gevolg> gevolgen,
        @Schema(description = "Waarover een indeplaatsstelling zou gaan; null als de voorgestelde trede dat niet is")
                Ingreep indeplaatsstelling,
        Uitleg uitleg,
        Standcijfers stand,
        Instant gemaaktOp,
        @Schema(description = "Er is sinds het voorstel iets veranderd in de feiten of het beleid") boolean achterhaald,
        @Schema(description = "Wat er veranderde; leeg als er niets veranderde") List<Feitverschil> verschillen) {

    @Schema(name = "Uitleg", description = "Welke regels golden, op welke feiten, van welke versie van het beleid")
    record Uitleg(String beleidsversie, Beleidsversie beleid, List<Regel> regels, List<FeitView> feiten) {}

    @Schema(name = "Feit")
    record FeitView(
            String naam,
            String omschrijving,
            @Schema(description = "Waar of niet waar, een aantal, of een woord") Object waarde,
            String bron) {

        static FeitView van(Feit feit) {
            return new FeitView(feit.soort().naam(), feit.soort().omschrijving(), feit.waarde(), feit.bron());
        }
    }

    static BeoordelingView van(Beoordeling beoordeling, List<Feitverschil> verschillen) {
        return new BeoordelingView(
                beoordeling.id(),
                beoordeling.gemeente(),
                beoordeling.halfjaar(),
                beoordeling.peildatum(),
                beoordeling.voorgesteldeTrede(),
                beoordeling.tredeNaam(),
                beoordeling.oordeel(),
                beoordeling.gehaald(),
                beoordeling.plan(),
                beoordeling.tussentijds(),
                beoordeling.gevolgen(),
                beoordeling.ingreep(),
                new Uitleg(
                        beoordeling.beleid().versie(),
                        beoordeling.beleid(),
                        beoordeling.regels(),
                        beoordeling.feiten().stream().map(FeitView::van).toList()),
                Standcijfers.van(beoordeling.stand()),
                beoordeling.gemaaktOp(),
                !verschillen.isEmpty(),
                verschillen);
    }
}
