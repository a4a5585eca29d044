// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.rest;

import java.time.Instant;
import java.util.List;
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
        Instant vastgelegdOp,
        @Schema(description = "Wat deze openingsstand vervangt of tegenspreekt; alleen bij het vastleggen")
                List<String> waarschuwingen) {

    static OpeningsstandView van(Gemeentecode gemeente, Openingsstand stand) {
        return van(gemeente, stand, List.of());
    }

    static OpeningsstandView van(Gemeentecode gemeente, Openingsstand stand, List<String> waarschuwingen) {
        return new OpeningsstandView(
                gemeente,
                stand.halfjaar(),
                stand.saldo(),
                stand.bron(),
                stand.versie(),
                stand.vastgelegdOp(),
                waarschuwingen);
    }
}
