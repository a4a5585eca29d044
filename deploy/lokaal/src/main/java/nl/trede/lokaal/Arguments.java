// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the command line. Never throws: the outcome is a request to run or a refusal in Dutch. {@code --help} is answered by the script. */
final class Arguments {

    sealed interface Outcome permits Run, Refusal {}

    record Run(Options options) implements Outcome {}

    record Refusal(String reason) implements Outcome {}

    private Arguments() {}

    static Outcome read(String... args) {
        Deque<String> rest = new ArrayDeque<>();
        for (String arg : args) {
            int is = arg.indexOf('=');
            boolean joined = arg.startsWith("--") && is > 0;
            rest.addAll(joined ? List.of(arg.substring(0, is), arg.substring(is + 1)) : List.of(arg));
        }
        int poort = Options.STANDAARDPOORT;
        boolean leeg = false;
        boolean keycloak = false;
        boolean versleuteld = false;
        Optional<Path> data = Optional.empty();
        Set<String> zonder = new LinkedHashSet<>();
        while (!rest.isEmpty()) {
            String option = rest.poll();
            switch (option) {
                case "--leeg" -> leeg = true;
                case "--keycloak" -> keycloak = true;
                case "--versleuteld" -> versleuteld = true;
                case "--poort" -> {
                    Optional<Integer> gelezen = port(rest.poll());
                    if (gelezen.isEmpty()) {
                        return new Refusal("--poort vraagt een getal van 1 tot en met 65535.");
                    }
                    poort = gelezen.get();
                }
                case "--data" -> {
                    if (rest.isEmpty() || rest.peek().isBlank() || rest.peek().startsWith("--")) {
                        return new Refusal("--data vraagt een map.");
                    }
                    data = Optional.of(Path.of(rest.poll()).toAbsolutePath().normalize());
                }
                case "--zonder" -> {
                    if (rest.isEmpty() || !Services.NAMES.contains(rest.peek())) {
                        return new Refusal("--zonder vraagt een dienst: " + String.join(", ", Services.NAMES) + ".");
                    }
                    zonder.add(rest.poll());
                }
                default -> {
                    return new Refusal("Onbekende optie '" + option + "'. Met --help ziet u wat wel kan.");
                }
            }
        }
        return new Run(new Options(poort, leeg, data, keycloak, versleuteld, Set.copyOf(zonder)));
    }

    private static Optional<Integer> port(String text) {
        try {
            int n = Integer.parseInt(text == null ? "" : text);
            return n >= 1 && n <= 65535 ? Optional.of(n) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
