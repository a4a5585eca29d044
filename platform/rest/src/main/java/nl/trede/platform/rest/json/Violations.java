// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.trede.platform.rest.Fout;

/** Bean Validation's paths, as the sender of the JSON would write them. */
public final class Violations {

    private Violations() {}

    /** A violation of the body by itself. */
    public static Fout fout(ConstraintViolation<?> violation) {
        return new Fout(
                path(StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                        .toList()),
                violation.getMessage());
    }

    /** Properties and places in a list; the nodes of methods and parameters are for the caller to translate. */
    public static String path(List<Path.Node> nodes) {
        var path = new StringBuilder();
        for (var node : nodes) {
            if (node.isInIterable()) {
                path.append('[')
                        .append(node.getIndex() != null ? node.getIndex() : node.getKey())
                        .append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.toString();
    }
}
