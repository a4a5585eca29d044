// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.rest;

import java.time.Instant;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.saldo.Openingsstand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Openingsstand")
record OpeningsstandView(
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        Saldo saldo,
        String bron,
        @Schema(description = "De hoogste geldt", examples = "1") int versie,
        Instant vastgelegdOp) {

    static OpeningsstandView van(Gemeentecode gemeente, Openingsstand stand) {
        return new OpeningsstandView(
                gemeente, stand.halfjaar(), stand.saldo(), stand.bron(), stand.versie(), stand.vastgelegdOp());
    }
}
