// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file of ours on the class path. */
final class Bronbestand {

    private Bronbestand() {}

    static <T> T lees(ObjectMapper json, String naam, TypeReference<T> soort) {
        try (var bestand = Thread.currentThread().getContextClassLoader().getResourceAsStream(naam)) {
            if (bestand == null) {
                throw new IllegalStateException("The file " + naam + " is missing from the build");
            }
            return json.readValue(bestand, soort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
