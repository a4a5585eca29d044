// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Oordeel;

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

    public static Besluit besluit(String halfjaar, String datum, Besluitinhoud inhoud) {
        return besluit(
                UUID.randomUUID(), Halfjaar.lees(halfjaar), LocalDate.parse(datum), inhoud, null, null, Instant.EPOCH);
    }

    /** The same besluit with an oordeel in it. */
    public static Besluit met(Oordeel oordeel, Besluit besluit) {
        return zelfde(besluit, oordeel, besluit.beoordeling());
    }

    /** The same besluit, resting on that beoordeling. */
    public static Besluit rustendOp(UUID beoordeling, Besluit besluit) {
        return zelfde(besluit, besluit.oordeel(), beoordeling);
    }

    private static Besluit zelfde(Besluit besluit, Oordeel oordeel, UUID beoordeling) {
        return besluit(
                besluit.id(),
                besluit.halfjaar(),
                besluit.datum(),
                besluit.inhoud(),
                oordeel,
                beoordeling,
                besluit.vastgelegdOp());
    }

    private static Besluit besluit(
            UUID id,
            Halfjaar halfjaar,
            LocalDate datum,
            Besluitinhoud inhoud,
            Oordeel oordeel,
            UUID beoordeling,
            Instant vastgelegdOp) {
        return new Besluit(
                id,
                new Gemeentecode("GM1690"),
                halfjaar,
                datum,
                inhoud,
                oordeel,
                null,
                beoordeling,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                vastgelegdOp);
    }
}
