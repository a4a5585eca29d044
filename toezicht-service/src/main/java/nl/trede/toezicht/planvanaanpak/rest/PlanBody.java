// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.planvanaanpak.Eis;
import nl.trede.toezicht.planvanaanpak.Maatregel;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import nl.trede.toezicht.planvanaanpak.Planverzoek;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Tijdseenheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanstapVastleggen")
record PlanBody(
        @NotNull Planstatus status,
        @NotNull @Schema(description = "De dag van de stap", examples = "2024-02-02") LocalDate datum,
        @Schema(description = "Wanneer de gemeente uiterlijk iets moet doen", examples = "2024-04-01")
                LocalDate uiterlijk,
        @Schema(description = "De halfjaren van het plan; weggelaten is niet gezegd") List<@NotNull Halfjaar> halfjaren,
        @Schema(description = "Het halfjaar waar het plan alleen naar vooruitkijkt", examples = "2025-II")
                Halfjaar doorkijk,
        @Size(max = 4000) String toelichting,
        @Schema(description = "Weggelaten is false") Boolean naHerhaaldUitstel,
        @Size(max = 50)
                @Schema(
                        description =
                                "De eisen en of het plan eraan voldoet; bij ontvangst staan die van het beleid er vanzelf")
                List<@NotNull @Valid EisBody> afstemming,
        @Size(max = 100) List<@NotNull @Valid MaatregelBody> maatregelen,
        @Valid @Schema(description = "Alleen bij vragen om een plan of bijstelling") Plantermijn termijn,
        @Schema(description = "Maak een conceptbrief; een termijn loopt dan vanaf de verzending. Weggelaten is false")
                Boolean brief) {

    @Schema(name = "Planeis")
    record EisBody(
            @NotBlank @Size(max = 500) @Schema(examples = "afgestemd met het COA") String eis, Boolean voldaan) {}

    @Schema(name = "Planmaatregel")
    record MaatregelBody(
            @NotBlank @Size(max = 1000) @Schema(examples = "twaalf flexwoningen") String omschrijving,
            @Min(0) @Max(1_000_000) Integer personen,
            LocalDate gereedOp) {}

    @Schema(name = "Plantermijn")
    record Plantermijn(
            @Min(1) @Max(Duur.MEESTE) @Schema(description = "Weggelaten is volgens beleid", examples = "10")
                    Integer aantal,
            @Schema(description = "Weggelaten is weken") Tijdseenheid eenheid,
            @Size(max = 2000) @Schema(description = "Verplicht bij afwijken van het beleid") String reden) {

        private Planverzoek.Plantermijn naarTermijn() {
            return new Planverzoek.Plantermijn(
                    Duur.gevraagd(aantal, eenheid), reden == null || reden.isBlank() ? null : reden.strip());
        }
    }

    /** As far as it could be read: what was not, is not there. */
    Planverzoek naarVerzoek(Gemeente gemeente, Instant nu) {
        return new Planverzoek(
                gemeente,
                naarPlanstap(gemeente.code(), nu),
                termijn == null ? null : termijn.naarTermijn(),
                Boolean.TRUE.equals(brief));
    }

    private Planstap naarPlanstap(Gemeentecode gemeente, Instant nu) {
        var gepland = maatregelen == null ? List.<MaatregelBody>of() : maatregelen;
        return new Planstap(
                UUID.randomUUID(),
                gemeente,
                status,
                datum,
                uiterlijk,
                halfjaren == null
                        ? List.of()
                        : halfjaren.stream()
                                .filter(Objects::nonNull)
                                .sorted()
                                .distinct()
                                .toList(),
                doorkijk,
                toelichting == null || toelichting.isBlank() ? null : toelichting.strip(),
                Boolean.TRUE.equals(naHerhaaldUitstel),
                afstemming == null
                        ? List.of()
                        : afstemming.stream()
                                .filter(een -> een != null && een.eis() != null)
                                .map(een -> new Eis(een.eis().strip(), een.voldaan()))
                                .toList(),
                IntStream.range(0, gepland.size())
                        .filter(i -> gepland.get(i) != null)
                        .mapToObj(i -> new Maatregel(
                                i + 1,
                                gepland.get(i).omschrijving() == null
                                        ? ""
                                        : gepland.get(i).omschrijving().strip(),
                                gepland.get(i).personen(),
                                gepland.get(i).gereedOp(),
                                List.of()))
                        .toList(),
                nu);
    }
}
