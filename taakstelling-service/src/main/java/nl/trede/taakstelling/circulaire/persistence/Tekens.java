// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which encoding a text file has: UTF-8, and what is not that is windows-1252, as Excel writes it. */
final class Tekens {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Tekens() {}

    /** Empty when it is neither of both: other encodings, or no text at all. */
    static Optional<Charset> van(Path bestand) throws IOException {
        if (heeftNul(bestand)) {
            return Optional.empty();
        }
        CharsetDecoder streng = StandardCharsets.UTF_8.newDecoder(); // reports instead of replacing
        var buffer = new char[16 * 1024];
        try (var tekst = new InputStreamReader(Files.newInputStream(bestand), streng)) {
            while (tekst.read(buffer) >= 0) {
                continue;
            }
            return Optional.of(StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            return Optional.of(WINDOWS);
        }
    }

    private static boolean heeftNul(Path bestand) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(bestand), 64 * 1024)) {
            for (int b = bytes.read(); b >= 0; b = bytes.read()) {
                if (b == 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
