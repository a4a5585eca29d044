// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.feiten.Herindelingstand;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Register;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Herindeling",
        description = "Een gemeente die ophield, en hoe haar saldo naar haar opvolgers gaat; personen")
record HerindelingView(
        @Schema(description = "De gemeente die ophield", examples = "GM0053") Gemeentecode gemeente,
        String naam,
        @Schema(description = "De provincie waarin zij tot het laatst lag", nullable = true) Provinciecode provincie,
        @Schema(description = "Eerste dag waarop zij niet meer bestaat", examples = "2019-01-01") LocalDate datum,
        @Schema(
                        description =
                                "GEEN_STAND, NOG_NIET, NIETS_OVER, WACHT_OP_VERDEELSLEUTEL, WACHT_OP_BESLUIT (het aandeel van "
                                        + "het register is een voorstel) of OVERGEGAAN")
                Herindelingstand.Status status,
        @Schema(description = "Wat over gaat of ging; negatief is een achterstand", examples = "-21") Saldo saldo,
        List<Deel> opvolgers,
        @Schema(description = "De geldende sleutel; leeg zolang niemand besloot", nullable = true)
                SleutelView verdeelsleutel,
        @Schema(description = "Waar het register de herindeling vandaan heeft") String bron) {

    @Schema(name = "Herindelingsdeel")
    record Deel(
            Gemeentecode gemeente,
            String naam,
            @Schema(description = "Leeg als de sleutel niet bekend is", nullable = true, examples = "0.6")
                    BigDecimal aandeel,
            @Schema(description = "Overgegaan of voorgesteld; leeg als de sleutel niet bekend is", nullable = true)
                    Saldo saldo) {}

    static HerindelingView van(Herindelingstand stand, Register register) {
        var herindeling = stand.herindeling();
        return new HerindelingView(
                herindeling.gemeente(),
                naam(register, herindeling.gemeente()),
                register.provincieOp(herindeling.gemeente(), herindeling.datum().minusDays(1))
                        .orElse(null),
                herindeling.datum(),
                stand.status(),
                stand.saldo(),
                stand.delen().stream()
                        .map(deel -> new Deel(
                                deel.gemeente(), naam(register, deel.gemeente()), deel.aandeel(), deel.saldo()))
                        .toList(),
                stand.sleutel().map(SleutelView::van).orElse(null),
                herindeling.bron());
    }

    private static String naam(Register register, Gemeentecode code) {
        return register.gemeente(code).map(Gemeente::naam).orElse(code.code());
    }
}
