// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.besluit.VoorgenomenBesluit;
import nl.trede.toezicht.besluit.VoorgenomenTermijn;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.register.Gemeente;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is missing is told by the core, together with what is wrong. */
@Schema(name = "BesluitNemen")
record BesluitBody(
        @Schema(required = true) Besluitsoort soort,
        @Schema(required = true, examples = "2024-I") Halfjaar halfjaar,
        @Schema(required = true, examples = "2024-11-19") LocalDate datum,
        @Schema(description = "Verplicht bij TREDE", examples = "2") Integer trede,
        @Size(max = 2000) @Schema(description = "Verplicht bij VERSCHONING: een code uit het beleid, of eigen woorden")
                String grond,
        @Schema(description = "Verplicht bij VERSCHONING: de dag waarop weer wordt gemeten", examples = "2025-01-01")
                LocalDate meetpunt,
        @Schema(description = "Bij VERSCHONING: welke halfjaren nog meer worden verschoond") List<Halfjaar> halfjaren,
        @Schema(
                        description =
                                "Bij VERSCHONING: wat zij met de ladder doet; weggelaten wat het beleid bij de grond zegt")
                Verschoningsgrond.Effect effect,
        @Schema(
                        description =
                                "Bij BEVRIEZING: de eerste dag waarop de trede niet meer is bevroren; weggelaten tot de bevriezing wordt ingetrokken")
                LocalDate tot,
        @Schema(description = "Verplicht bij INTREKKING: welk besluit wordt ingetrokken") UUID besluit,
        @Size(max = 8000)
                @Schema(description = "Verplicht bij afwijken van het voorstel, en bij BEVRIEZING en INTREKKING")
                String motivering,
        @Schema(description = "Weggelaten is het nieuwste voorstel over het halfjaar, als dat er is") UUID beoordeling,
        @Size(max = 100) @Schema(description = "Code uit het beleid; weggelaten is het oordeel van het voorstel")
                String oordeel,
        @Valid
                @Schema(
                        description = "Weggelaten geldt de termijn van het beleid voor het document dat het gevolgde "
                                + "voorstel vraagt")
                TermijnBody termijn,
        @Size(max = 200) @Schema(description = "Wie besloot", examples = "Gedeputeerde Staten") String orgaan,
        @Size(max = 400) @Schema(description = "Namens wie en op grond van welk mandaat") String mandaat,
        @Size(max = 200) @Schema(description = "Het eigen nummer van de provincie") String kenmerk,
        @Schema(
                        description =
                                "Hoeveel besluiten de afzender zag (versie van het dossier); is er intussen een bij, dan volgt 409",
                        examples = "3")
                Integer verwachteVersie) {

    @Schema(name = "TermijnVerlenen")
    record TermijnBody(
            @Size(max = 100) @Schema(required = true, examples = "PLAN_VAN_AANPAK") String document,
            @Schema(description = "Vanaf de verzending van de brief; weggelaten is volgens beleid", examples = "10")
                    Integer weken,
            @Size(max = 2000) @Schema(description = "Verplicht bij afwijken van het beleid") String reden,
            @Schema(description = "Weggelaten is het volgende halfjaar") List<@NotNull Halfjaar> halfjaren,
            Halfjaar doorkijk) {

        VoorgenomenTermijn naarTermijn() {
            return new VoorgenomenTermijn(document, weken, reden, halfjaren, doorkijk);
        }
    }

    /** @param versie of the header If-Match; null when it was not sent, then that of the body counts */
    VoorgenomenBesluit naarBesluit(Gemeente gemeente, Integer versie) {
        return new VoorgenomenBesluit(
                gemeente,
                soort,
                halfjaar,
                datum,
                trede,
                grond,
                meetpunt,
                halfjaren,
                effect,
                null,
                tot,
                besluit,
                motivering,
                beoordeling,
                oordeel,
                termijn == null ? null : termijn.naarTermijn(),
                orgaan,
                mandaat,
                kenmerk,
                versie != null ? versie : verwachteVersie);
    }
}
