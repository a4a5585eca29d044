// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;

/**
 * Ends this process when its launcher is gone. The launcher holds the other end of standard input; the operating system closes it when the
 * launcher ends in whatever way, SIGKILL included. Also usable as a Java agent, for processes whose main class is not ours.
 */
public final class ParentWatch {

    private ParentWatch() {}

    public static void premain(String arguments) {
        start();
    }

    static void start() {
        Thread watch = new Thread(ParentWatch::waitForEnd, "launcher-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void waitForEnd() {
        try {
            while (System.in.read() >= 0) {
                // the launcher writes nothing
            }
        } catch (IOException e) {
            // a broken pipe says the same as its end
        }
        System.exit(0);
    }
}
