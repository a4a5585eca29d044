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
        return moet("brieven/" + bestand);
    }

    static Optional<String> misschien(String bestand) {
        return lees("brieven/" + bestand);
    }

    /** Lies where a browser can fetch it too. */
    static String vormgeving() {
        return moet("META-INF/resources/assets/brief.css");
    }

    private static String moet(String pad) {
        return lees(pad).orElseThrow(() -> new IllegalStateException(pad + " is not shipped"));
    }

    private static Optional<String> lees(String pad) {
        try (var in = Basis.class.getClassLoader().getResourceAsStream(pad)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
