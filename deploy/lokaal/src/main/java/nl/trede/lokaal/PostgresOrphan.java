// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A PostgreSQL server that outlived its launcher: stopped before a new one starts on the same data. */
final class PostgresOrphan {

    private PostgresOrphan() {}

    static void stop(Path data) throws Exception {
        Optional<ProcessHandle> left = PostgresPid.of(data).flatMap(ProcessHandle::of);
        if (left.isPresent() && isPostgres(left.get())) {
            end(left.get());
        }
        Files.deleteIfExists(data.resolve(PostgresPid.FILE));
    }

    private static void end(ProcessHandle server) throws Exception {
        // SIGINT: PostgreSQL's fast shutdown; SIGTERM would wait for its clients
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
        if (!isGone(server, Duration.ofSeconds(10))) {
            server.destroyForcibly();
            isGone(server, Duration.ofSeconds(10));
        }
    }

    /** It is nobody's child, so nobody is told of its end: look often. */
    private static boolean isGone(ProcessHandle server, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (server.isAlive() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        return !server.isAlive();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(c -> c.endsWith("postgres")).isPresent();
    }
}
