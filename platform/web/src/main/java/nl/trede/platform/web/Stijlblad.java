// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The style sheets and scripts that a service gives, as they lie on its class path. */
final class Stijlblad {

    private static final Map<String, String> VERSIES = new ConcurrentHashMap<>();

    private Stijlblad() {}

    /** A mark of the content, for in the address. */
    static String versie(String naam) {
        return VERSIES.computeIfAbsent(naam, een -> merk(inhoud(een)));
    }

    /** A mark of a text. */
    static String merk(String inhoud) {
        var sum = new CRC32();
        sum.update(inhoud.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    static String inhoud(String naam) {
        try (var asset = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources/assets/" + naam)) {
            if (asset == null) {
                throw new IllegalStateException("The asset " + naam + " is missing from the build");
            }
            return new String(asset.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
