// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** Besluiten as a test of a course wants them. */
public final class Proefbesluiten {

    private Proefbesluiten() {}

    public static Besluit plaatsing(String halfjaar, int trede, String datum) {
        return besluit(halfjaar, datum, new Tredeplaatsing(trede, "trede " + trede));
    }

    public static Besluit verschoning(String halfjaar, String datum, String meetpunt) {
        return besluit(halfjaar, datum, new Verschoning("eenmalig", LocalDate.parse(meetpunt), null, null, null, null));
    }

    public static Besluit bevriezing(String halfjaar, int trede, String datum, String tot) {
        return besluit(
                halfjaar, datum, new Bevriezing(trede, "trede " + trede, tot == null ? null : LocalDate.parse(tot)));
    }

    public static Besluit intrekking(Besluit eerder, String datum) {
        return besluit(
                eerder.halfjaar().toString(),
                datum,
                new Intrekking(eerder.id(), eerder.inhoud().soort(), eerder.datum()));
    }

    private static Besluit besluit(String halfjaar, String datum, Besluitinhoud inhoud) {
        return new Besluit(
                UUID.randomUUID(),
                new Gemeentecode("GM1690"),
                Halfjaar.lees(halfjaar),
                LocalDate.parse(datum),
                inhoud,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Instant.EPOCH);
    }
}
