// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A whole system, started as its user starts it: with {@code deploy/lokaal/start}, on a free port. */
final class Trede implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(360);
    private static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path SCRIPT = BASE.resolve("../lokaal/start").normalize();

    private static final Pattern DATA = Pattern.compile("Gegevens en logboeken: (\\S+)");

    private final Path folder;
    private final int port;
    private static final AtomicInteger DEMOS = new AtomicInteger();

    private final Process process;

    private Trede(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** @param name of the folder under target/e2e where data and logs lie */
    static Trede leeg(String name) {
        Path folder = BASE.resolve("target/e2e").resolve(name);
        remove(folder);
        return start(folder, "--leeg", "--data", folder.resolve("data").toString());
    }

    /** Without one of the services, which the test runs itself ({@link LosseDienst}). */
    static Trede zonder(String name, String service) {
        Path folder = BASE.resolve("target/e2e").resolve(name);
        remove(folder);
        return start(
                folder,
                "--leeg",
                "--zonder",
                service,
                "--data",
                folder.resolve("data").toString());
    }

    /** With a real identity provider instead of the embedded users. */
    static Trede metKeycloak(String name) {
        Path folder = BASE.resolve("target/e2e").resolve(name);
        remove(folder);
        return start(
                folder, "--leeg", "--keycloak", "--data", folder.resolve("data").toString());
    }

    /** With TLS and rights of its own for each service, as in an installation. */
    static Trede versleuteld(String name) {
        Path folder = BASE.resolve("target/e2e").resolve(name);
        remove(folder);
        return start(
                folder,
                "--leeg",
                "--versleuteld",
                "--data",
                folder.resolve("data").toString());
    }

    /** With demo data, in a temporary folder of its own making; two of them may run side by side. */
    static Trede metDemo() {
        return start(BASE.resolve("target/e2e/demo-" + DEMOS.incrementAndGet()));
    }

    /** The same data, after this system has ended. */
    Trede weer() {
        return start(folder, "--leeg", "--data", folder.resolve("data").toString());
    }

    private static Trede start(Path folder, String... options) {
        try {
            Files.createDirectories(folder);
            int port = freePort();
            List<String> all = new ArrayList<>(List.of("--poort", Integer.toString(port)));
            all.addAll(List.of(options));
            ProcessBuilder builder = command(all.toArray(String[]::new))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("uitvoer.txt").toFile());
            Trede trede = new Trede(folder, port, builder.start());
            Runtime.getRuntime().addShutdownHook(new Thread(trede.process::destroy));
            trede.awaitReady();
            return trede;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The start script with these options; it runs what Maven has built, and stops when these tests stop. */
    static ProcessBuilder command(String... options) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(SCRIPT.toString()), Stream.of(options)).toList());
        builder.environment().put("TREDE_BOUW", "nee");
        builder.environment().put("TREDE_STOP_MET_OUDER", "ja");
        return builder;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String adres() {
        return "http://localhost:" + port;
    }

    Client as(String user) {
        return new Client(URI.create("http://localhost:" + port), user);
    }

    /** A machine client of the realm, of a system with Keycloak. */
    Client system(String client) throws Exception {
        JsonNode keycloak = new ObjectMapper()
                .readTree(folder.resolve("data/sleutels/keycloak.json").toFile());
        String token = new Machineclient(
                        keycloak.path("realm").asText(),
                        Path.of(keycloak.path("sleutel").asText()))
                .token(client);
        return Client.met(URI.create("http://localhost:" + port), "Bearer " + token);
    }

    /** SIGKILL to one process of the system: a service, kafka or postgres. */
    void kill(String name) {
        ProcessHandle.of(pid(name)).orElseThrow().destroyForcibly();
    }

    /** SIGKILL to the launcher; its children must go by themselves. */
    void killLauncher() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(20)).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** The launcher and all it started. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** What the terminal showed. */
    Path output() {
        return folder.resolve("uitvoer.txt");
    }

    int databasePort() {
        return process("postgres").get("port").asInt();
    }

    long pid(String name) {
        return process(name).get("pid").asLong();
    }

    /** The address of Kafka. */
    String broker() {
        return "127.0.0.1:" + process("kafka").get("port").asInt();
    }

    private JsonNode process(String name) {
        try {
            for (JsonNode entry :
                    new ObjectMapper().readTree(data().resolve("processen.json").toFile())) {
                if (entry.get("name").asText().equals(name)) {
                    return entry;
                }
            }
            throw new IllegalArgumentException("No process " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the system keeps its data and logs, as it says itself. */
    Path data() {
        try {
            return Files.readAllLines(folder.resolve("uitvoer.txt")).stream()
                    .map(DATA::matcher)
                    .filter(Matcher::find)
                    .map(match -> Path.of(match.group(1)))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean ready(String service) {
        return as("beheerder").get("/" + service + "/q/health/ready").status() == 200;
    }

    /** The end of the terminal's output and of each log. */
    String diagnosis() {
        StringBuilder text = new StringBuilder("Logs in " + data() + "\n");
        try (Stream<Path> logs = Files.list(data().resolve("logs"))) {
            Stream.concat(Stream.of(folder.resolve("uitvoer.txt")), logs.sorted())
                    .forEach(log -> {
                        text.append("--- ").append(log.getFileName()).append('\n');
                        end(log).forEach(line -> text.append(line).append('\n'));
                    });
        } catch (IOException e) {
            text.append(e);
        }
        return text.toString();
    }

    /** As Ctrl-C does; nothing may be left. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            assertThat(process.waitFor(40, TimeUnit.SECONDS))
                    .as("stopped in time")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(children).as("left behind").noneMatch(ProcessHandle::isAlive);
    }

    private void awaitReady() throws IOException {
        Path output = folder.resolve("uitvoer.txt");
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.readAllLines(output).stream()
                    .anyMatch(line -> line.startsWith("GEREED http://localhost:" + port))) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        process.destroy();
        throw new AssertionError("The system did not start:\n" + Files.readString(output));
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> end(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - 25), lines.size()).stream()
                    .map(line -> line.length() > 600 ? line.substring(0, 600) + "…" : line)
                    .toList();
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }
}
