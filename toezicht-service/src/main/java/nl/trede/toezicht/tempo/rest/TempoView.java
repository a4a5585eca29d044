// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tempo.rest;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.planvanaanpak.Nakomingstatus;
import nl.trede.toezicht.tempo.Afspraaktempo;
import nl.trede.toezicht.tempo.Tempo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Tempo")
record TempoView(
        Gemeentecode gemeente,
        String naam,
        Halfjaar halfjaar,
        @Schema(description = "De dag van de cijfers; de eerste dag van het halfjaar zolang er geen zijn")
                LocalDate dag,
        int opgave,
        int gehuisvest,
        int resterend,
        Saldo saldo,
        @Schema(description = "Hele maanden van het halfjaar die voorbij zijn") int maanden,
        @Schema(description = "Een zesde van de opgave per maand, naar boven afgerond") int norm,
        @Schema(description = "Meer (positief) of minder (negatief) dan de norm") int voorOpNorm,
        @Schema(description = "Nog nodig in elke maand die rest; null als er geen maand rest") Integer nodigPerMaand,
        List<TempoView.Afspraakregel> afspraken) {

    @Schema(name = "Tempoafspraak")
    record Afspraakregel(
            LocalDate datum,
            @Schema(description = "Afgesproken aantal, vanaf het begin van het halfjaar") int personen,
            int nogTeDoen,
            @Schema(description = "null als de dag er is of er geen hele maand meer rest") Integer nodigPerMaand,
            Nakomingstatus status) {

        static Afspraakregel van(Afspraaktempo afspraak) {
            return new Afspraakregel(
                    afspraak.nakoming().afspraak().datum(),
                    afspraak.nakoming().personen(),
                    afspraak.nogTeDoen(),
                    afspraak.nodigPerMaand(),
                    afspraak.nakoming().status());
        }
    }

    static TempoView van(Tempo tempo) {
        var stand = tempo.stand();
        return new TempoView(
                stand.gemeente(),
                tempo.gemeente().naam(),
                stand.halfjaar(),
                tempo.dag(),
                stand.opgave(),
                stand.gehuisvest(),
                stand.resterend(),
                stand.saldo(),
                tempo.maanden(),
                tempo.norm(),
                tempo.voorOpNorm(),
                tempo.nodigPerMaand(),
                tempo.afspraken().stream().map(Afspraakregel::van).toList());
    }
}
