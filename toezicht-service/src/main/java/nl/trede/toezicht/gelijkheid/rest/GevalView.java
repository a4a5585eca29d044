// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.gelijkheid.rest;

import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.gelijkheid.Geval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gemeente in one halfjaar: proposal, besluit and reasons. */
@Schema(name = "Geval")
record GevalView(
        Gemeentecode gemeente,
        String naam,
        @Schema(description = "Besloten, en anders voorgesteld") Integer trede,
        Integer vorigeTrede,
        Integer voorgesteldeTrede,
        Integer beslotenTrede,
        Oordeel oordeel,
        List<String> redenen,
        String beleidsversie,
        UUID beoordeling) {

    static GevalView van(Geval geval) {
        return new GevalView(
                geval.gemeente(),
                geval.naam(),
                geval.trede(),
                geval.vorigeTrede(),
                geval.voorgesteldeTrede(),
                geval.beslotenTrede(),
                geval.oordeel(),
                geval.redenen(),
                geval.beleidsversie(),
                geval.beoordeling());
    }
}
