// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The text of the whole checkout, but for what is built, for rules that byte code cannot show. */
final class Checkout {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final Pattern SKIPPED = Pattern.compile("(^|/)(target|node_modules|\\.git|\\.idea|\\.quarkus)(/|$)");
    private static final Pattern TEXT = Pattern.compile(
            ".*\\.(java|xml|yaml|yml|json|properties|sql|html|css|js|mjs|md|sh|csv|dmn)|.*/(start|run|\\.npmrc)");

    static final List<Source> SOURCES = sources();

    private Checkout() {}

    /** @param path below the root, with forward slashes */
    record Source(String path, String text) {

        boolean isMainJava() {
            return path.endsWith(".java") && path.contains("/src/main/java/");
        }
    }

    private static List<Source> sources() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString())
                    .filter(path ->
                            !SKIPPED.matcher(path).find() && TEXT.matcher(path).matches())
                    .sorted()
                    .map(path -> new Source(path, read(ROOT.resolve(path))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException notUtf8) {
            return "";
        }
    }
}
