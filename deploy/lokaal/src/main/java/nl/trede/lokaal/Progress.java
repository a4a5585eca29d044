// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** Tells the terminal, in Dutch, what happens; one line at a time, with the seconds since the start in front. */
public final class Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void step(String text) {
        plain(String.format(Locale.ROOT, "[%5.1f s] %s", seconds(), text));
    }

    /** A line without the time, for instance the line that starts with GEREED. */
    public synchronized void plain(String text) {
        out.println(text);
        out.flush();
    }

    /** The last lines of a log, indented, so that a dead process explains itself. */
    void tail(Path log, int lines) {
        try {
            LogTail.of(log, lines).forEach(line -> plain("          | " + line));
        } catch (IOException e) {
            plain("          (" + log + " is niet te lezen)");
        }
    }

    public double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
