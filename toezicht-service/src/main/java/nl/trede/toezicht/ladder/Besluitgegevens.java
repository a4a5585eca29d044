// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidsversie;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.saldo.Boekingsvolgorde;

/**
 * A besluit laid flat, for whoever shows it; what belongs to another kind is null.
 *
 * @param ingetrokken the besluit that an INTREKKING withdraws
 * @param ingetrokkenDoor the INTREKKING of this one; null while it holds
 */
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
        List<Halfjaar> halfjaren,
        Verschoningsgrond.Effect effect,
        Verschoningsgrond.Bereik bereik,
        LocalDate tot,
        UUID ingetrokken,
        UUID ingetrokkenDoor,
        Oordeel oordeel,
        String motivering,
        UUID beoordeling,
        String orgaan,
        String mandaat,
        String kenmerk,
        String beleidsversie,
        Beleidsversie beleid,
        Boekingsvolgorde methode,
        List<Besluit.Termijn> termijnen,
        Standcijfers stand,
        Instant vastgelegdOp) {

    /** @param verloop in which it stands, for what became of it */
    public static Besluitgegevens van(Besluit besluit, Tredeverloop verloop) {
        return van(besluit, verloop.intrekking(besluit.id()).map(Besluit::id).orElse(null));
    }

    /** @param ingetrokkenDoor null while it holds */
    public static Besluitgegevens van(Besluit besluit, UUID ingetrokkenDoor) {
        var plaatsing = besluit.inhoud() instanceof Tredeplaatsing deze ? deze : null;
        var verschoning = besluit.inhoud() instanceof Verschoning deze ? deze : null;
        var bevriezing = besluit.inhoud() instanceof Bevriezing deze ? deze : null;
        return new Besluitgegevens(
                besluit.id(),
                besluit.gemeente(),
                besluit.inhoud().soort(),
                besluit.halfjaar(),
                besluit.datum(),
                plaatsing != null
                        ? (Integer) plaatsing.trede()
                        : bevriezing != null ? bevriezing.bevrorenTrede() : null,
                plaatsing != null ? plaatsing.tredeNaam() : bevriezing != null ? bevriezing.bevrorenTredeNaam() : null,
                verschoning == null ? null : verschoning.grond(),
                verschoning == null ? null : verschoning.meetpunt(),
                verschoning == null ? null : verschoning.halfjaren(),
                verschoning == null ? null : verschoning.effect(),
                verschoning == null ? null : verschoning.bereik(),
                bevriezing == null ? null : bevriezing.tot(),
                besluit.inhoud() instanceof Intrekking intrekking ? intrekking.ingetrokken() : null,
                ingetrokkenDoor,
                besluit.oordeel(),
                besluit.motivering(),
                besluit.beoordeling(),
                besluit.orgaan(),
                besluit.mandaat(),
                besluit.kenmerk(),
                besluit.beleid() == null ? null : besluit.beleid().versie(),
                besluit.beleid(),
                besluit.methode(),
                besluit.termijnen(),
                Standcijfers.van(besluit.stand()),
                besluit.vastgelegdOp());
    }

    /** In a sentence part: "trede 2 Informatie opvragen", "verschoning tot 2025-01-01", "intrekking". */
    public String watInWoorden() {
        return switch (soort) {
            case TREDE -> "trede " + trede + " " + tredeNaam;
            case VERSCHONING -> "verschoning tot meetpunt " + Dag.kort(meetpunt);
            case BEVRIEZING -> "trede " + trede + " bevroren" + (tot == null ? "" : " tot " + Dag.kort(tot));
            case INTREKKING -> "intrekking van een eerder besluit";
        };
    }
}
