// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two files are the same: SHA-256, hexadecimal. */
public final class Vingerafdruk {

    private Vingerafdruk() {}

    public static String van(Path bestand) throws IOException {
        try (var inhoud = Files.newInputStream(bestand)) {
            var som = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[64 * 1024];
            for (int n = inhoud.read(buffer); n >= 0; n = inhoud.read(buffer)) {
                som.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(som.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
