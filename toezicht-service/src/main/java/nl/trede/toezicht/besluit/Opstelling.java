// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Trede;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluitinhoud;
import nl.trede.toezicht.ladder.Bevriezing;
import nl.trede.toezicht.ladder.Intrekking;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Verschoning;

/** Makes the besluit of what was asked and what it rests on. */
final class Opstelling {

    private Opstelling() {}

    /** @param voornemen without faults */
    static Besluit van(VoorgenomenBesluit voornemen, Besluitgrondslagen.Grondslag grondslag, Instant nu) {
        var kader = grondslag.kader();
        var beoordeling = grondslag.beoordeling();
        var halfjaar = voornemen.halfjaar() != null
                ? voornemen.halfjaar()
                : grondslag.ingetrokken().halfjaar();
        return new Besluit(
                UUID.randomUUID(),
                voornemen.gemeente().code(),
                halfjaar,
                voornemen.datum(),
                inhoud(voornemen, grondslag),
                oordeel(voornemen, grondslag),
                voornemen.motivering(),
                beoordeling == null ? null : beoordeling.id(),
                voornemen.orgaan(),
                voornemen.mandaat(),
                voornemen.kenmerk(),
                kader == null ? null : kader.alsVersie(),
                kader == null ? null : kader.boekingsvolgorde(),
                List.of(),
                grondslag.stand(),
                nu);
    }

    private static Besluitinhoud inhoud(VoorgenomenBesluit voornemen, Besluitgrondslagen.Grondslag grondslag) {
        var kader = grondslag.kader();
        return switch (voornemen.soort()) {
            case TREDE -> new Tredeplaatsing(voornemen.trede(), tredeNaam(voornemen.trede(), kader));
            case VERSCHONING -> verschoning(voornemen, kader);
            case BEVRIEZING -> {
                int trede = grondslag.verloop().trede();
                yield new Bevriezing(trede, tredeNaam(trede, kader), voornemen.tot());
            }
            case INTREKKING ->
                new Intrekking(
                        grondslag.ingetrokken().id(),
                        grondslag.ingetrokken().inhoud().soort(),
                        grondslag.ingetrokken().datum());
        };
    }

    /** A code of the beleid becomes its words and brings its effect; anything else is the provincie's own wording. */
    private static Verschoning verschoning(VoorgenomenBesluit voornemen, Beleidskader kader) {
        var grond = Optional.ofNullable(kader).flatMap(beleid -> beleid.verschoningsgrond(voornemen.grond()));
        return new Verschoning(
                grond.map(Verschoningsgrond::omschrijving).orElse(voornemen.grond()),
                voornemen.meetpunt(),
                voornemen.halfjaren(),
                voornemen.effect() != null
                        ? voornemen.effect()
                        : grond.map(Verschoningsgrond::effect).orElse(null),
                voornemen.bereik(),
                grond.map(Verschoningsgrond::oordeel)
                        .flatMap(kader == null ? code -> Optional.empty() : kader::oordeel)
                        .orElse(null));
    }

    /** A provincie without beleid has numbers only. */
    private static String tredeNaam(int trede, Beleidskader kader) {
        return Optional.ofNullable(kader)
                .flatMap(beleid -> beleid.ladder().trede(trede))
                .map(Trede::naam)
                .orElse("trede " + trede);
    }

    private static Oordeel oordeel(VoorgenomenBesluit voornemen, Besluitgrondslagen.Grondslag grondslag) {
        if (voornemen.oordeel() != null) {
            return grondslag.kader().oordeel(voornemen.oordeel()).orElseThrow();
        }
        return grondslag.beoordeling() == null ? null : grondslag.beoordeling().oordeel();
    }
}
