// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.achterhaald.AfwijkendCijfer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AfwijkendCijfer",
        description = "Een cijfer van een brief dat nu anders is, in personen; negatief is achterstand.")
record CijferView(
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        @Schema(examples = "taakstelling") String cijfer,
        @Schema(examples = "Taakstelling 2024-I") String naam,
        @Schema(examples = "26") int oud,
        @Schema(examples = "24") int nieuw) {

    static CijferView van(AfwijkendCijfer cijfer) {
        return new CijferView(
                cijfer.gemeente(), cijfer.halfjaar(), cijfer.cijfer(), cijfer.naam(), cijfer.oud(), cijfer.nieuw());
    }
}
