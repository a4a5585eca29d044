// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that came in, on disk for as long as it is being read. */
public record Tijdelijkbestand(Path pad) implements AutoCloseable {

    /** @throws UncheckedIOException when the rest of the file does not come */
    public static Tijdelijkbestand van(InputStream inhoud) {
        try {
            var pad = Files.createTempFile("trede", null);
            try {
                Files.copy(inhoud, pad, StandardCopyOption.REPLACE_EXISTING);
                return new Tijdelijkbestand(pad);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(pad);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
