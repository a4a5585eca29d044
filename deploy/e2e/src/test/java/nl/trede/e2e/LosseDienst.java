// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One packaged service of a system that was started without it, so that a test can kill it as often as it likes and start it again at once. */
final class LosseDienst implements AutoCloseable {

    private static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../..")
            .normalize();
    private static final Pattern REGEL = Pattern.compile("export (\\w+)='(.*)'");

    private final String name;
    private final String log;
    private final Map<String, String> environment;
    private Process process;

    private LosseDienst(String name, String log, Map<String, String> environment) {
        this.name = name;
        this.log = log;
        this.environment = environment;
    }

    /** Of the system that was started last with {@code --zonder}. */
    static LosseDienst van(String name) {
        try {
            Path join = ROOT.resolve("deploy/lokaal/target/omgeving/" + name + ".env");
            Map<String, String> environment = Files.readAllLines(join).stream()
                    .map(REGEL::matcher)
                    .filter(Matcher::matches)
                    .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
            return new LosseDienst(name, name + "-los", environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another process of the same service, beside this one. */
    LosseDienst replica(int number, Map<String, String> other) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(other);
        return new LosseDienst(name, name + "-los-" + number, all);
    }

    /** A setting that the system gave this service. */
    String setting(String variable) {
        return environment.get(variable);
    }

    void start() {
        Path jar = ROOT.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        java, "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        ROOT.resolve("deploy/e2e/target/e2e/" + log + ".log").toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_PROFILE", "lokaal");
        try {
            process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}
