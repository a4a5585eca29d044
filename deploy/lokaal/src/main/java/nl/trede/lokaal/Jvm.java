// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command lines for child processes on the Java that runs the launcher: small heaps, a collector that fits two cores, and only the quick
 * compiler, which on two cores halves the time to start. {@code TREDE_JAVA_OPTIES} adds to or overrules these for the services, for
 * instance {@code -XX:TieredStopAtLevel=4} for a benchmark.
 */
final class Jvm {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Jvm() {}

    /** A main class of this module, on the launcher's own class path. */
    static List<String> ownClass(Class<?> main, int heapMb, String... arguments) {
        List<String> command = base(heapMb);
        command.add("-Djava.util.logging.SimpleFormatter.format=%1$tF %1$tT %4$s %3$s %5$s%6$s%n");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A runnable jar of somebody else; the agent makes it end with the launcher. */
    static List<String> jar(Path jar, Path agent, int heapMb) {
        List<String> command = base(heapMb);
        String own = System.getenv().getOrDefault("TREDE_JAVA_OPTIES", "").strip();
        if (!own.isEmpty()) {
            command.addAll(List.of(own.split("\\s+")));
        }
        command.addAll(List.of("-javaagent:" + agent, "-jar", jar.toString()));
        return command;
    }

    private static List<String> base(int heapMb) {
        return new ArrayList<>(List.of(
                JAVA,
                "-Xms32m",
                "-Xmx" + heapMb + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
    }
}
