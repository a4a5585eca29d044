// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import java.time.Instant;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.saldo.Correctie;
import nl.trede.toezicht.saldo.Halfjaarstand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Correctie", description = "Een afgesloten halfjaar kreeg andere cijfers; personen")
record CorrectieView(
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        @Schema(description = "Wanneer de nieuwe cijfers bekend werden") Instant bekendOp,
        Cijfers oud,
        @Schema(description = "Leeg als het halfjaar geen stand meer heeft", nullable = true) Cijfers nieuw,
        @Schema(
                        description = "Hoeveel het saldo veranderde; leeg als er geen stand meer is",
                        nullable = true,
                        examples = "3")
                Integer verschil,
        @Schema(
                        description = "De feiten die toen bekend werden",
                        examples = "gehuisvest 2023-II op 1-1-2024: 321, was 318 (COA)")
                List<String> redenen) {

    @Schema(name = "Correctiecijfers")
    record Cijfers(Saldo beginsaldo, int overgenomen, int taakstelling, int gehuisvest, Saldo saldo) {

        static Cijfers van(Halfjaarstand stand) {
            return stand == null
                    ? null
                    : new Cijfers(
                            stand.beginsaldo(),
                            stand.overgenomen(),
                            stand.taakstelling(),
                            stand.gehuisvest(),
                            stand.saldo());
        }
    }

    static CorrectieView van(Correctie correctie) {
        var oud = correctie.oud();
        var nieuw = correctie.nieuw();
        return new CorrectieView(
                oud.gemeente(),
                oud.halfjaar(),
                correctie.bekendOp(),
                Cijfers.van(oud),
                Cijfers.van(nieuw),
                nieuw == null ? null : nieuw.saldo().personen() - oud.saldo().personen(),
                correctie.redenen());
    }
}
