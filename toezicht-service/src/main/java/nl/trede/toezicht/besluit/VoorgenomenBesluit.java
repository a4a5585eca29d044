// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.register.Gemeente;

/**
 * What a person wants to decide, as it was sent: anything but the gemeente can be missing or wrong.
 *
 * @param halfjaren other halfjaren that a verschoning covers; empty when none
 * @param effect of a verschoning; null = what the beleid says of its grond
 * @param bereik of a verschoning; null = this gemeente
 * @param tot first day on which a bevriezing no longer holds; null = until it is withdrawn
 * @param besluit the besluit that an intrekking withdraws
 * @param beoordeling the proposal it rests on; null = the newest over that halfjaar, if there is one
 * @param oordeel code in the beleid; null = that of the beoordeling
 * @param termijn null = what the beleid gives for the document that the beoordeling asks
 * @param verwachteVersie how many besluiten the sender saw when deciding; null when not said
 */
public record VoorgenomenBesluit(
        Gemeente gemeente,
        Besluitsoort soort,
        Halfjaar halfjaar,
        LocalDate datum,
        Integer trede,
        String grond,
        LocalDate meetpunt,
        List<Halfjaar> halfjaren,
        Verschoningsgrond.Effect effect,
        Verschoningsgrond.Bereik bereik,
        LocalDate tot,
        UUID besluit,
        String motivering,
        UUID beoordeling,
        String oordeel,
        VoorgenomenTermijn termijn,
        String orgaan,
        String mandaat,
        String kenmerk,
        Integer verwachteVersie) {

    public VoorgenomenBesluit {
        grond = tekst(grond);
        halfjaren = halfjaren == null
                ? List.of()
                : halfjaren.stream()
                        .filter(Objects::nonNull)
                        .sorted()
                        .distinct()
                        .toList();
        motivering = tekst(motivering);
        oordeel = tekst(oordeel);
        orgaan = tekst(orgaan);
        mandaat = tekst(mandaat);
        kenmerk = tekst(kenmerk);
    }

    /** The same for another gemeente. */
    public VoorgenomenBesluit voor(Gemeente ander) {
        return als(ander, soort);
    }

    /** The same as a verschoning of that gemeente, whatever its kind; one without kind stays without. */
    VoorgenomenBesluit verschoning(Gemeente ander) {
        return als(ander, soort == null ? null : Besluitsoort.VERSCHONING);
    }

    private VoorgenomenBesluit als(Gemeente ander, Besluitsoort andere) {
        return new VoorgenomenBesluit(
                ander,
                andere,
                halfjaar,
                datum,
                trede,
                grond,
                meetpunt,
                halfjaren,
                effect,
                bereik,
                tot,
                besluit,
                motivering,
                beoordeling,
                oordeel,
                termijn,
                orgaan,
                mandaat,
                kenmerk,
                verwachteVersie);
    }

    /** The same besluit asked again has the same text; what was not given plays no part. */
    String herkenning() {
        var tekst = Arrays.asList(
                        soort,
                        halfjaar,
                        datum,
                        trede,
                        grond,
                        meetpunt,
                        motivering,
                        beoordeling,
                        oordeel,
                        termijn,
                        orgaan,
                        kenmerk)
                .toString();
        var erbij = new ArrayList<Object>(Stream.of(effect, bereik, tot, besluit, mandaat)
                .filter(Objects::nonNull)
                .toList());
        erbij.addAll(halfjaren);
        return erbij.isEmpty() ? tekst : tekst + erbij;
    }

    /** Blank is not given. */
    static String tekst(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }
}
