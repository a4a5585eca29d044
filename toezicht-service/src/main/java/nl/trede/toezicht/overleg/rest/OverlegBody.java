// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overlegsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Blank text counts as not given. */
@Schema(name = "OverlegVastleggen")
record OverlegBody(
        @NotNull Overlegsoort soort,
        @Schema(examples = "2024-10-25") LocalDate datum,
        @Size(max = 200)
                @Schema(description = "Tijd in woorden, als er nog geen datum is", examples = "begin maart 2025")
                String aanduiding,
        @Size(max = 2000) String onderwerp,
        @Size(max = 4000) String uitkomst,
        @Size(max = 4000) String afspraken,
        @Schema(description = "De gemeente zegt zelf de taakstelling niet te halen; weggelaten is false")
                Boolean verwachtNietHalen) {

    OverlegBody {
        aanduiding = ofNull(aanduiding);
        onderwerp = ofNull(onderwerp);
        uitkomst = ofNull(uitkomst);
        afspraken = ofNull(afspraken);
    }

    Overleg naarOverleg(Gemeentecode gemeente, Instant nu) {
        return new Overleg(
                UUID.randomUUID(),
                gemeente,
                soort,
                datum,
                aanduiding,
                onderwerp,
                uitkomst,
                afspraken,
                Boolean.TRUE.equals(verwachtNietHalen),
                nu);
    }

    private static String ofNull(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }
}
