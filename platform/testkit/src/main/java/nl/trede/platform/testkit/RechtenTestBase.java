// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Holds the table of rights of a service ({@code trede/rechten.csv}), and that of what every service has, against all addresses and against
 * docs/beveiliging.md.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // reading all classes takes seconds, for each instance
public abstract class RechtenTestBase {

    private static final Path DOCUMENT = Path.of("../docs/beveiliging.md");
    private static final String OWN = "trede/rechten.csv";
    private static final String SHARED = "trede/rechten-platform.csv";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final String service;
    private final JavaClasses classes;

    /** @param service as "toezicht" */
    protected RechtenTestBase(String service) {
        this.service = service;
        this.classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.trede." + service, "nl.trede.platform");
    }

    private record Recht(String wat, List<String> methoden, String adres, String wie) {

        boolean about(String operation) {
            var method = operation.substring(0, operation.indexOf(' '));
            var address = operation.substring(method.length() + 1);
            var open = adres.endsWith("/**");
            var own = (open ? adres.substring(0, adres.length() - 3) : adres).split("/");
            var asked = address.split("/");
            if (!methoden.contains(method) || asked.length < own.length || asked.length > own.length && !open) {
                return false;
            }
            for (int i = 0; i < own.length; i++) {
                // a line may name what one parameter has to be: a form, a kind
                if (!own[i].startsWith("{") && !own[i].equals(asked[i]) && !asked[i].startsWith("{")) {
                    return false;
                }
            }
            return true;
        }

        /** Whether it is about every request to that operation, not only about some. */
        boolean aboutAll(String operation) {
            return about(operation.replace("{", "x{"));
        }

        String row() {
            return "| %s | %s | `%s` | %s |".formatted(wat, String.join(", ", methoden), adres, wie.replace(" ", ", "));
        }
    }

    @Test
    void every_operation_has_its_line() {
        var operations = operations();
        var rechten = rechten();
        assertThat(operations).hasSizeGreaterThan(20);
        assertThat(operations)
                .as("nobody may do these: give them a line in trede/rechten.csv and in docs/beveiliging.md")
                .filteredOn(operation -> rechten.stream().noneMatch(recht -> recht.aboutAll(operation)))
                .isEmpty();
    }

    @Test
    void every_line_is_about_something() {
        var operations = operations();
        assertThat(rechten())
                .filteredOn(recht -> operations.stream().noneMatch(recht::about))
                .isEmpty();
    }

    @Test
    void the_document_says_the_same() throws IOException {
        var text = Files.readString(DOCUMENT);
        assertThat(rows(text, service)).containsExactlyElementsOf(expected(OWN));
        assertThat(rows(text, "elke dienst")).containsExactlyElementsOf(expected(SHARED));
    }

    private static List<String> rows(String text, String heading) {
        var begin = text.indexOf("\n### " + heading + "\n");
        assertThat(begin).as("a heading for " + heading).isPositive();
        var next = text.indexOf("\n#", begin + 5);
        return text.substring(begin, next < 0 ? text.length() : next)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| wat |"))
                .toList();
    }

    private static List<String> expected(String file) {
        return read(file).stream().map(Recht::row).toList();
    }

    private List<String> operations() {
        var found = new TreeSet<String>();
        for (var type : classes) {
            for (var method : type.getMethods()) {
                METHODS.stream()
                        .filter(name -> method.isAnnotatedWith("jakarta.ws.rs." + name))
                        .forEach(name -> found.add(name + " " + address(method)));
            }
        }
        return List.copyOf(found);
    }

    private static String address(JavaMethod method) {
        var whole = "/" + path(method.getOwner()) + "/" + path(method);
        return whole.replaceAll("/+", "/").replaceAll("(.)/$", "$1").replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
    }

    private static String path(HasAnnotations<?> element) {
        return element.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .map(annotation -> annotation.get("value").orElse("").toString())
                .orElse("");
    }

    private static List<Recht> rechten() {
        return Stream.of(OWN, SHARED).flatMap(file -> read(file).stream()).toList();
    }

    private static List<Recht> read(String file) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .map(part -> new Recht(part[0], List.of(part[1].split(" ")), part[2], part[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
