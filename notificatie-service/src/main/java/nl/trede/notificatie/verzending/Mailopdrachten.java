// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The letters that go or went out by e-mail, at most one a letter. */
public interface Mailopdrachten {

    Optional<Mailopdracht> zoek(UUID brief);

    /** One that waits and whose time has come, locked for this transaction; of this letter, or any (null). */
    Optional<Mailopdracht> pak(UUID brief, Instant nu);

    /** One whose try began before this moment and never ended, locked for this transaction. */
    Optional<Mailopdracht> pakAfgekapt(Instant begonnenVoor);

    void bewaar(Mailopdracht opdracht);

    /** Keeps what is about to be sent, until it is known whether it was. */
    void bewaarPdf(UUID brief, byte[] pdf);

    /** What the last try sent, or would have sent. */
    byte[] pdf(UUID brief);
}
