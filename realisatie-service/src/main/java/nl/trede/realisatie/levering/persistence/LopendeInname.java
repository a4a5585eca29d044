// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Voortgang;

/** How far one levering is. Its own thread counts, another reads. */
final class LopendeInname implements Voortgang, AutoCloseable {

    private final UUID id = UUID.randomUUID();
    private final Inzending inzending;
    private final Instant begonnenOp;
    private final Consumer<LopendeInname> einde;
    private volatile long bytes;
    private volatile int regels;
    private volatile boolean vergelijkt;
    private volatile boolean geschreven;

    LopendeInname(Inzending inzending, Instant begonnenOp, Consumer<LopendeInname> einde) {
        this.inzending = inzending;
        this.begonnenOp = begonnenOp;
        this.einde = einde;
    }

    @Override
    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    public void regel() {
        regels++;
    }

    @Override
    public void vergelijkt() {
        vergelijkt = true;
    }

    /** Counts what is read from the result. */
    InputStream tel(InputStream inhoud) {
        return new FilterInputStream(inhoud) {
            @Override
            public int read() throws IOException {
                var een = super.read();
                bytes += een < 0 ? 0 : 1;
                return een;
            }

            @Override
            public int read(byte[] naar, int vanaf, int hoogstens) throws IOException {
                var gelezen = super.read(naar, vanaf, hoogstens);
                bytes += Math.max(0, gelezen);
                return gelezen;
            }
        };
    }

    UUID id() {
        return id;
    }

    Inzending inzending() {
        return inzending;
    }

    Instant begonnenOp() {
        return begonnenOp;
    }

    long bytes() {
        return bytes;
    }

    int regels() {
        return regels;
    }

    boolean isVergelijkt() {
        return vergelijkt;
    }

    void geschreven() {
        geschreven = true;
    }

    boolean isGeschreven() {
        return geschreven;
    }

    @Override
    public void close() {
        einde.accept(this);
    }
}
