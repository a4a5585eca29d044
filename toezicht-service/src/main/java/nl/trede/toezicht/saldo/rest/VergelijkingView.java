// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;
import nl.trede.toezicht.saldo.Taakstelling;
import nl.trede.toezicht.saldo.Vergelijking;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Vergelijking",
        description = "De achterstand zoals die op het peilmoment was, naast wat er nu van over is; personen")
record VergelijkingView(
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        LocalDate peilmoment,
        @Schema(
                        description =
                                "De stand zoals die was toen de cijfers van het halfjaar compleet waren; verandert nooit meer. "
                                        + "Leeg zolang er cijfers ontbreken",
                        nullable = true)
                StandView bevroren,
        @Schema(description = "Wanneer die stand bekend werd", nullable = true) Instant bevrorenOp,
        @Schema(description = "Het peilmoment met wat nu bekend is, en de taakstelling die toen gold")
                StandView opPeilmoment,
        @Schema(description = "De laatste stand met een realisatie") StandView nu,
        @Schema(description = "Achterstand op het peilmoment, zoals bevroren", examples = "34") int achterstand,
        @Schema(description = "Gehuisvest na het halfjaar", examples = "28") int gehuisvestSindsdien,
        @Schema(
                        description =
                                "Wat van die achterstand over is als wie sindsdien is gehuisvest daar eerst op wordt geboekt",
                        examples = "6")
                int nogOpen,
        @Schema(description = "Wat ervan over is in de boekingsvolgorde van de provincie") int nogOpenVolgensBoeking,
        @Schema(description = "Alle versies van de taakstelling van het halfjaar, de oudste eerst")
                List<Versie> taakstellingen,
        List<CorrectieView> correcties) {

    /** @param geldigOpPeilmoment whether it is the one that the halfjaar is judged by (rule 8) */
    @Schema(name = "Taakstellingversie")
    record Versie(
            int versie,
            int aantal,
            String soort,
            LocalDate datum,
            String bron,
            Instant vastgelegdOp,
            boolean geldigOpPeilmoment) {

        static Versie van(Taakstelling taakstelling, boolean geldig) {
            return new Versie(
                    taakstelling.versie(),
                    taakstelling.aantal(),
                    taakstelling.soort(),
                    taakstelling.datum(),
                    taakstelling.bron(),
                    taakstelling.vastgelegdOp(),
                    geldig);
        }
    }

    static VergelijkingView van(Vergelijking vergelijking, List<Betwistingen.Rij> betwistingen) {
        var halfjaar = vergelijking.halfjaar();
        return new VergelijkingView(
                vergelijking.opPeilmoment().gemeente(),
                halfjaar,
                halfjaar.peilmoment(),
                vergelijking
                        .bevroren()
                        .map(een -> StandView.van(een.stand(), betwistingen))
                        .orElse(null),
                vergelijking.bevroren().map(een -> een.bekendOp()).orElse(null),
                StandView.van(vergelijking.opPeilmoment(), betwistingen),
                StandView.van(vergelijking.nu(), betwistingen),
                vergelijking.achterstand(),
                vergelijking.gehuisvestSindsdien(),
                vergelijking.nogOpen(),
                vergelijking.nogOpenVolgensBoeking(),
                vergelijking.taakstellingen().stream()
                        .map(een -> Versie.van(een, vergelijking.geldig(een)))
                        .toList(),
                vergelijking.correcties().stream().map(CorrectieView::van).toList());
    }
}
