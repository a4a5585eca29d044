// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The table of who may what ({@code trede/rechten.csv} of a service and that of the platform), read by itself so that the reader of the service is held to it. */
final class Rights {

    private record Row(Set<String> methods, String path, Set<String> who) {

        boolean is(Operation operation) {
            var own = operation.path().split("/");
            var pattern = path.split("/");
            if (!methods.contains(operation.method())) {
                return false;
            }
            for (int i = 0; i < pattern.length; i++) {
                if (pattern[i].equals("**")) {
                    return true;
                }
                if (i >= own.length || !pattern[i].startsWith("{") && !pattern[i].equals(own[i])) {
                    return false;
                }
            }
            return own.length == pattern.length;
        }

        /** What names more of a path goes before what names less. */
        int weight() {
            return Stream.of(path.split("/"))
                    .mapToInt(part -> part.equals("**") ? -1 : part.startsWith("{") ? 10 : 11)
                    .sum();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    Rights() {
        for (var file : List.of("trede/rechten.csv", "trede/rechten-platform.csv")) {
            try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split(";"))
                        .forEach(part -> rows.add(new Row(words(part[1]), part[2], words(part[3]))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Roles; empty when the table does not have it. */
    Optional<Set<String>> of(Operation operation) {
        return rows.stream()
                .filter(row -> row.is(operation))
                .max(Comparator.comparingInt(Row::weight))
                .map(Row::who);
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).collect(toSet());
    }
}
