// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Oordeel;

/** A besluit laid flat, for whoever shows it; what belongs to another kind is null. */
public record Besluitgegevens(
        UUID id,
        Gemeentecode gemeente,
        Besluitsoort soort,
        Halfjaar halfjaar,
        LocalDate datum,
        Integer trede,
        String tredeNaam,
        String grond,
        LocalDate meetpunt,
        Oordeel oordeel,
        String motivering,
        UUID beoordeling,
        String orgaan,
        String kenmerk,
        String beleidsversie,
        Standcijfers stand,
        Instant vastgelegdOp) {

    public static Besluitgegevens van(Besluit besluit) {
        var plaatsing = besluit.inhoud() instanceof Tredeplaatsing deze ? deze : null;
        var verschoning = besluit.inhoud() instanceof Verschoning deze ? deze : null;
        return new Besluitgegevens(
                besluit.id(),
                besluit.gemeente(),
                besluit.inhoud().soort(),
                besluit.halfjaar(),
                besluit.datum(),
                plaatsing == null ? null : plaatsing.trede(),
                plaatsing == null ? null : plaatsing.tredeNaam(),
                verschoning == null ? null : verschoning.grond(),
                verschoning == null ? null : verschoning.meetpunt(),
                besluit.oordeel(),
                besluit.motivering(),
                besluit.beoordeling(),
                besluit.orgaan(),
                besluit.kenmerk(),
                besluit.beleid() == null ? null : besluit.beleid().versie(),
                Standcijfers.van(besluit.stand()),
                besluit.vastgelegdOp());
    }
}
