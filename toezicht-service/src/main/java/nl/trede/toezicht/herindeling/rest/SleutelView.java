// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.herindeling.Verdeelsleutel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verdeelsleutel")
record SleutelView(
        Gemeentecode gemeente,
        @Schema(description = "De hoogste geldt", examples = "1") int versie,
        List<Aandeel> opvolgers,
        LocalDate datum,
        String motivering,
        Instant vastgelegdOp) {

    @Schema(name = "Aandeel")
    record Aandeel(Gemeentecode gemeente, BigDecimal aandeel) {}

    static SleutelView van(Verdeelsleutel sleutel) {
        return new SleutelView(
                sleutel.gemeente(),
                sleutel.versie(),
                sleutel.opvolgers().stream()
                        .map(een -> new Aandeel(een.gemeente(), een.aandeel()))
                        .toList(),
                sleutel.datum(),
                sleutel.motivering(),
                sleutel.vastgelegdOp());
    }
}
