// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One process that is kept alive: started, watched, started again after a death nobody asked for, stopped. It stands in a session of its own,
 * so that Ctrl-C reaches only the launcher and the launcher decides on the order of stopping.
 */
final class Child {

    private static final int TAIL = 20;

    private final ChildSpec spec;
    private final Progress progress;
    private final ProcessList processes;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Process process;
    private volatile int deaths;

    Child(ChildSpec spec, Progress progress, ProcessList processes) {
        this.spec = spec;
        this.progress = progress;
        this.processes = processes;
    }

    void start() throws StartFailure {
        try {
            launch();
        } catch (IOException e) {
            throw new StartFailure(spec.name() + " is niet te starten", e);
        }
        Thread watch = new Thread(this::watch, "watch-" + spec.name());
        watch.setDaemon(true);
        watch.start();
    }

    String name() {
        return spec.name();
    }

    int deaths() {
        return deaths;
    }

    Path log() {
        return spec.log();
    }

    /** From here on its end is no surprise, and it is not started again. */
    void expectEnd() {
        stopping.countDown();
    }

    /** Asks the process to end; returns at once. */
    void requestStop() {
        expectEnd();
        synchronized (this) {
            if (process != null) {
                process.destroy();
            }
        }
    }

    /** Waits until it has ended, and kills it when that takes longer than the grace. */
    void awaitStop(Duration grace) {
        Process last = process;
        try {
            if (last != null && !last.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                last.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            last.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void launch() throws IOException {
        if (stopping.getCount() == 0) {
            return;
        }
        List<String> command = new ArrayList<>();
        ownSession().ifPresent(command::add);
        command.addAll(spec.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().putAll(spec.environment());
        process = builder.start();
        processes.put(spec.name(), process.pid(), spec.port());
    }

    private void watch() {
        try {
            while (stopping.getCount() > 0) {
                long begin = System.nanoTime();
                int code = process.waitFor();
                if (stopping.getCount() == 0) {
                    return;
                }
                deaths++;
                Duration wait = backoff.after(Duration.ofNanos(System.nanoTime() - begin));
                progress.step(spec.name() + " is gestopt (code " + code + ") en wordt over " + wait.toMillis()
                        + " ms opnieuw gestart. Einde van " + spec.log() + ":");
                progress.tail(spec.log(), TAIL);
                if (!stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                    launch();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            progress.step(spec.name() + " is niet opnieuw te starten: " + e.getMessage());
        }
    }

    private static java.util.Optional<String> ownSession() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "setsid"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
