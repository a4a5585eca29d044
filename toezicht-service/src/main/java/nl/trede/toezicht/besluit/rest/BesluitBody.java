// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
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
        @Size(max = 8000) @Schema(description = "Verplicht bij afwijken van het voorstel") String motivering,
        @Schema(description = "Weggelaten is het nieuwste voorstel over het halfjaar, als dat er is") UUID beoordeling,
        @Size(max = 100) @Schema(description = "Code uit het beleid; weggelaten is het oordeel van het voorstel")
                String oordeel,
        @Valid
                @Schema(
                        description = "Weggelaten geldt de termijn van het beleid voor het document dat het gevolgde "
                                + "voorstel vraagt")
                TermijnBody termijn,
        @Size(max = 200) @Schema(description = "Wie besloot", examples = "Gedeputeerde Staten") String orgaan,
        @Size(max = 200) @Schema(description = "Het eigen nummer van de provincie") String kenmerk) {

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

    VoorgenomenBesluit naarBesluit(Gemeente gemeente) {
        return new VoorgenomenBesluit(
                gemeente,
                soort,
                halfjaar,
                datum,
                trede,
                grond,
                meetpunt,
                motivering,
                beoordeling,
                oordeel,
                termijn == null ? null : termijn.naarTermijn(),
                orgaan,
                kenmerk);
    }
}
