// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import java.util.stream.Stream;

/** What comes over a connection that stays open, line by line. */
final class Stroomlezer implements AutoCloseable {

    private final Stream<String> bron;
    private final StringBuffer tekst = new StringBuffer();

    Stroomlezer(Stream<String> bron) {
        this.bron = bron;
        Thread draad = new Thread(this::lees, "stroomlezer");
        draad.setDaemon(true);
        draad.start();
    }

    String tekst() {
        return tekst.toString();
    }

    /** How often this came. */
    int aantal(String deel) {
        return tekst().split(deel, -1).length - 1;
    }

    private void lees() {
        try {
            bron.forEach(regel -> tekst.append(regel).append('\n'));
        } catch (RuntimeException closed) {
            // the test has heard enough
        }
    }

    @Override
    public void close() {
        bron.close();
    }
}
