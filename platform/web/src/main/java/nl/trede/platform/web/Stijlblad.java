// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The style sheets that a service gives, as they lie on its class path. */
final class Stijlblad {

    private static final Map<String, String> VERSIES = new ConcurrentHashMap<>();

    private Stijlblad() {}

    /** A mark of the content, for in the address. */
    static String versie(String naam) {
        return VERSIES.computeIfAbsent(naam, Stijlblad::gelezen);
    }

    private static String gelezen(String naam) {
        try (var sheet = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources/assets/" + naam)) {
            if (sheet == null) {
                throw new IllegalStateException("The style sheet " + naam + " is missing from the build");
            }
            var sum = new CRC32();
            sum.update(sheet.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
