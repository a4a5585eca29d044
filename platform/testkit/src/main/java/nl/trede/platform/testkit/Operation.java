// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Something that a service answers to, call or page, as it stands in its classes.
 *
 * @param path below the root of the service, with {@code {variables}} without their patterns
 * @param takesFiles whether it reads a form with files
 */
record Operation(String method, String path, boolean takesFiles) implements Comparable<Operation> {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*(\\w+)[^}]*}");

    /** All of them, from the classes of the service and of the platform. */
    static List<Operation> of(String servicePackage) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage, "nl.trede.platform");
        var found = new TreeSet<Operation>();
        for (var type : classes) {
            for (var method : type.getMethods()) {
                for (var http : METHODS) {
                    if (has(method, http)) {
                        found.add(new Operation(
                                http, plain(path(type) + path(method)), takesFiles(method) || takesFiles(type)));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    boolean isPage() {
        return !path.startsWith("/v1");
    }

    @Override
    public int compareTo(Operation other) {
        var byPath = path.compareTo(other.path);
        return byPath == 0 ? method.compareTo(other.method) : byPath;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static boolean takesFiles(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType("jakarta.ws.rs.Consumes")
                .map(consumes ->
                        Arrays.toString((Object[]) consumes.get("value").orElseThrow()))
                .filter(types -> types.contains("multipart/"))
                .isPresent();
    }

    private static boolean has(JavaMethod method, String http) {
        return method.isAnnotatedWith("jakarta.ws.rs." + http);
    }

    private static String path(JavaClass type) {
        return type.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .map(Operation::value)
                .orElse("");
    }

    private static String path(JavaMethod method) {
        return method.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .map(Operation::value)
                .orElse("");
    }

    private static String value(JavaAnnotation<?> path) {
        var text = path.get("value").orElseThrow().toString().replaceAll("^/|/$", "");
        return text.isEmpty() ? "" : "/" + text;
    }

    private static String plain(String path) {
        return path.isEmpty() ? "/" : VARIABLE.matcher(path).replaceAll("{$1}");
    }
}
