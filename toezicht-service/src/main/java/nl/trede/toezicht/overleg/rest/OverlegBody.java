// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.overleg.LegOverlegVast;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overlegsoort;
import nl.trede.toezicht.register.Gemeente;
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
                Boolean verwachtNietHalen,
        @Size(max = 30) @Schema(description = "Rollen, nooit namen", examples = "[\"gedeputeerde\", \"wethouder\"]")
                List<@NotBlank @Size(max = 100) String> deelnemers,
        @Schema(description = "Het eerder geplande overleg dat dit is, nu er meer van bekend is") UUID vervangt,
        @Valid @Schema(description = "Het vervolg dat is afgesproken; het wordt als gepland overleg vastgelegd")
                Vervolg volgende,
        @Schema(description = "Maak een conceptbrief met de uitnodiging; weggelaten is false") Boolean uitnodiging) {

    /** The next talk, of the same kind and with the same roles. */
    @Schema(name = "Vervolgoverleg")
    record Vervolg(
            LocalDate datum,
            @Size(max = 200) @Schema(examples = "tweede helft april 2024") String aanduiding,
            @Size(max = 2000) String onderwerp) {

        Vervolg {
            aanduiding = ofNull(aanduiding);
            onderwerp = ofNull(onderwerp);
        }
    }

    OverlegBody {
        aanduiding = ofNull(aanduiding);
        onderwerp = ofNull(onderwerp);
        uitkomst = ofNull(uitkomst);
        afspraken = ofNull(afspraken);
    }

    /** What the core decides about, as far as it could be read. */
    LegOverlegVast.Opdracht naarOpdracht(Gemeente gemeente, Instant nu) {
        return new LegOverlegVast.Opdracht(
                gemeente,
                naarOverleg(gemeente.code(), nu),
                naarVervolg(gemeente.code(), nu),
                Boolean.TRUE.equals(uitnodiging));
    }

    /** Null when none was agreed. */
    private Overleg naarVervolg(Gemeentecode gemeente, Instant nu) {
        return volgende == null
                ? null
                : new Overleg(
                        UUID.randomUUID(),
                        gemeente,
                        soort,
                        volgende.datum(),
                        volgende.aanduiding(),
                        volgende.onderwerp() == null ? "vervolg" : volgende.onderwerp(),
                        null,
                        null,
                        false,
                        rollen(),
                        null,
                        nu);
    }

    private List<String> rollen() {
        return deelnemers == null
                ? List.of()
                : deelnemers.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .toList();
    }

    private Overleg naarOverleg(Gemeentecode gemeente, Instant nu) {
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
                rollen(),
                vervangt,
                nu);
    }

    private static String ofNull(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }
}
