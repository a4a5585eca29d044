// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing.rest;

import java.time.LocalDate;
import java.util.List;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.realisatie.Onderdeel;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import nl.trede.realisatie.toewijzing.Proeflezing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Proeflezing",
        description =
                "Wat er uit de eerste 50 regels van een bestand zou worden gelezen. Er is niets aanvaard of bewaard.")
record ProeflezingView(
        @Schema(description = "Of de kolommen zijn geraden omdat de bron nog geen toewijzing heeft") boolean geraden,
        @Schema(description = "De namen in de kop") List<String> kop,
        ToewijzingBody.KolommenBody kolommen,
        List<Regel> regels,
        List<Proeflezing.Opmerking> overgeslagen,
        @Schema(description = "Waarom het hele bestand zou worden geweigerd") List<Bestandsfout> fouten) {

    @Schema(name = "Proefregel")
    record Regel(
            int regel,
            @Schema(nullable = true) String gemeente,
            @Schema(nullable = true) String halfjaar,
            @Schema(nullable = true) LocalDate peildatum,
            @Schema(nullable = true) Integer gehuisvest,
            @Schema(nullable = true) Realisatiestatus status,
            List<Onderdeel> waarvan,
            List<Regelfout> fouten) {

        static Regel van(Proeflezing.Proefregel regel) {
            if (regel.goed() == null) {
                return new Regel(regel.regel(), null, null, null, null, null, List.of(), regel.fouten());
            }
            var melding = regel.goed().melding();
            return new Regel(
                    regel.regel(),
                    regel.goed().gemeente().code(),
                    regel.goed().halfjaar().toString(),
                    melding.peildatum(),
                    melding.cijfer().gehuisvest(),
                    melding.cijfer().status(),
                    melding.cijfer().waarvan(),
                    List.of());
        }
    }

    static ProeflezingView van(Proeflezing lezing, boolean geraden) {
        return new ProeflezingView(
                geraden,
                lezing.kop(),
                ToewijzingBody.KolommenBody.van(lezing.toewijzing().kolommen()),
                lezing.regels().stream().map(Regel::van).toList(),
                lezing.overgeslagen(),
                lezing.fouten());
    }
}
