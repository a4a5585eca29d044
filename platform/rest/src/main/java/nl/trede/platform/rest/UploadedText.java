// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A text file that came with a form. */
public final class UploadedText {

    private UploadedText() {}

    /** Whether the sender chose a file; a browser sends an empty one when none was chosen. */
    public static boolean isGiven(FileUpload file) {
        return file != null && file.size() > 0;
    }

    /**
     * @param max bytes, a multiple of 1000
     * @param fault told, in Dutch, what is wrong with it
     * @return null when that was told
     */
    public static String read(FileUpload file, long max, Consumer<String> fault) {
        if (file.size() > max) {
            fault.accept("is groter dan " + max / 1000 + " kB");
            return null;
        }
        try {
            return Files.readString(file.uploadedFile());
        } catch (CharacterCodingException e) {
            fault.accept("is geen tekst in UTF-8");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
