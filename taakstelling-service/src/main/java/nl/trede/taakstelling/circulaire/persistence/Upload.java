// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that came in, on disk for as long as it is being read. */
public record Upload(Path bestand) implements AutoCloseable {

    /** @throws UncheckedIOException when the rest of the file does not come */
    public static Upload van(InputStream inhoud) {
        try {
            var bestand = Files.createTempFile("circulaire", null);
            try {
                Files.copy(inhoud, bestand, StandardCopyOption.REPLACE_EXISTING);
                return new Upload(bestand);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(bestand);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
