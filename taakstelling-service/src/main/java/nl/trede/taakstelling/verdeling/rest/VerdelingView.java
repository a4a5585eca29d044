// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.verdeling.rest;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.verdeling.Verdeelregel;
import nl.trede.taakstelling.verdeling.Verdeling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verdeling", description = "Wat de formule van de wet geeft, naast wat is vastgesteld. In personen.")
record VerdelingView(
        @Schema(examples = "2024-II") String halfjaar,
        @Schema(description = "De landelijke taakstelling", examples = "17000") int landelijk,
        @Schema(examples = "2024-01-01") LocalDate inwonersOp,
        @Schema(description = "De dag die de wet noemt", examples = "2023-01-01") LocalDate wettelijkeDag,
        @Schema(
                        description = "Som van de berekende delen; leeg: niet te berekenen",
                        examples = "17169",
                        nullable = true)
                Integer somBerekend,
        @Schema(description = "Som van wat is vastgesteld", examples = "17169") int somVastgesteld,
        @Schema(description = "Gemeenten met een ander vastgesteld aantal dan berekend", examples = "0")
                long aantalAnders,
        String toelichting,
        @Schema(description = "Gemeenten zonder bekend inwonertal op deze dag") List<String> ontbreekt,
        List<Regel> gemeenten) {

    @Schema(name = "Verdeelregel")
    record Regel(
            @Schema(examples = "GM1774") String gemeente,
            @Schema(examples = "Dinkelland") String naam,
            @Schema(examples = "26716", nullable = true) Integer inwoners,
            @Schema(examples = "26", nullable = true) Integer berekend,
            @Schema(examples = "26", nullable = true) Integer vastgesteld,
            @Schema(description = "Vastgesteld min berekend", examples = "0", nullable = true) Integer verschil) {

        static Regel van(Verdeelregel regel) {
            return new Regel(
                    regel.gemeente().code(),
                    regel.naam(),
                    regel.inwoners(),
                    regel.berekend(),
                    regel.vastgesteld(),
                    regel.verschil());
        }
    }

    /** @param eigen the same with the numbers of the gemeenten that who asks may see */
    static VerdelingView van(Halfjaar halfjaar, Verdeling verdeling, Verdeling eigen) {
        return new VerdelingView(
                halfjaar.toString(),
                verdeling.landelijk(),
                verdeling.inwonersOp(),
                Verdeling.wettelijkeDag(halfjaar),
                verdeling.isBerekend() ? verdeling.somBerekend() : null,
                verdeling.somVastgesteld(),
                verdeling.aantalAnders(),
                Verdeling.SOM,
                verdeling.ontbreekt().stream()
                        .map(regel -> regel.gemeente().code())
                        .toList(),
                eigen.regels().stream().map(Regel::van).toList());
    }
}
