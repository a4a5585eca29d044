// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.feiten.Gemeentestand;
import nl.trede.notificatie.feiten.Raadsfeiten;
import nl.trede.notificatie.opmaak.Tekst;
import nl.trede.notificatie.stand.kafka.StandBerekendTest;

/** The five letters that the product exists for, with the facts that the originals name. */
public enum Zaadbrieven {
    DINKELLAND(Zaden.dinkelland(), "2024/0002", LocalDate.of(2024, 11, 28)),
    OVERIJSSEL(Zaden.overijssel(), "2024/0001", LocalDate.of(2024, 7, 11)),
    TYNAARLO(tynaarlo(), "RB-2025-0001", LocalDate.of(2025, 4, 1)),
    DE_WOLDEN(Zaden.deWolden(), "47/4.1/2024001652", LocalDate.of(2024, 11, 19)),
    ALMERE(Zaden.almere(), "2024/0001", LocalDate.of(2024, 3, 5));

    private final Brieffeiten feiten;
    private final String kenmerk;
    private final LocalDate verzending;

    Zaadbrieven(Brieffeiten feiten, String kenmerk, LocalDate verzending) {
        this.feiten = feiten;
        this.kenmerk = kenmerk;
        this.verzending = verzending;
    }

    public Brieffeiten feiten() {
        return feiten;
    }

    Tekst verzonden() {
        return Proefbrief.stelOp(feiten, kenmerk, verzending);
    }

    private static Raadsfeiten tynaarlo() {
        var standen = new ArrayList<Gemeentestand>();
        for (JsonNode event : Zaden.event("tynaarlo-standen")) {
            standen.add(StandBerekendTest.lees(event));
        }
        var eigen = standen.stream()
                .filter(stand -> stand.gemeente().naam().equals("Tynaarlo"))
                .toList();
        var halfjaar = Halfjaar.lees("2024-II");
        return new Raadsfeiten(
                eigen.get(0).gemeente(),
                halfjaar,
                LocalDate.of(2025, 4, 1),
                eigen.stream().map(Gemeentestand::stand).toList(),
                standen.stream()
                        .filter(stand -> stand.stand().halfjaar().equals(halfjaar))
                        .toList(),
                Gemeentetekst.TOELICHTINGEN,
                List.of("consultatiereactie van de Provinciale Regietafel Drenthe"));
    }

    /** Apart, since the constants above need it first. */
    private static final class Gemeentetekst {
        /** What the gemeente adds itself, in short. */
        static final List<Raadsfeiten.Toelichting> TOELICHTINGEN = List.of(
                new Raadsfeiten.Toelichting(
                        "Opvanglocatie Vredestein",
                        """
                        Op 15 juli 2024 schreven wij u (zaaknummer 1472391) over een pand op het terrein van Lentis: Vredestein. Sinds \
                        september 2024 wonen daar 23 statushouders via de HAR.

                        Het college heeft de huur verlengd tot het einde van dit jaar. Wij verkennen of langer mogelijk is."""),
                new Raadsfeiten.Toelichting(
                        "Druk op de huisvesting",
                        "Er zijn te weinig betaalbare woningen, vooral voor alleenstaanden. Spreiding over de wijken wordt moeilijker. "
                                + "Binnenkort overleggen wij met de corporaties over de achterstand."),
                new Raadsfeiten.Toelichting(
                        "Wettelijke ontwikkelingen",
                        "Op 13 februari 2025 stuurde de minister van VRO het wetsvoorstel Versterking regie volkshuisvesting naar de "
                                + "Tweede Kamer. Nu is 20% van het aanbod voor urgenten. De Provinciale Regietafel Drenthe (PRT) "
                                + "vindt het voorstel onuitvoerbaar en vroeg om heroverweging."));
    }
}
