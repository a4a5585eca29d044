// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** The bundled style sheet, as it lies in this module's jar. */
final class Stijlblad {

    /** A mark of the content, for in the address. */
    static final String VERSIE = versie();

    private Stijlblad() {}

    private static String versie() {
        try (var sheet = Stijlblad.class.getResourceAsStream("/META-INF/resources/assets/trede.css")) {
            if (sheet == null) {
                throw new IllegalStateException("trede.css is missing: trede-web was built without its styles");
            }
            var sum = new CRC32();
            sum.update(sheet.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
