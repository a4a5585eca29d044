// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The common files of the letters, shipped with the service. */
final class Basis {

    private Basis() {}

    static String tekst(String bestand) {
        return misschien(bestand)
                .orElseThrow(() -> new IllegalStateException("brieven/" + bestand + " is not shipped"));
    }

    static Optional<String> misschien(String bestand) {
        try (var in = Basis.class.getClassLoader().getResourceAsStream("brieven/" + bestand)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
