// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.handleiding.web;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.trede.platform.web.Schil;

/** The pictures of the handleiding, WebP files among the assets: {@code {beeld:van('overzicht')}}. */
@TemplateExtension(namespace = "beeld")
final class Beelden {

    /** @param breedte and hoogte in pixels, so that the page does not move when the picture comes */
    record Beeld(String adres, int breedte, int hoogte) {}

    static final String MAP = "handleiding/";
    private static final Map<String, Beeld> BEKEND = new ConcurrentHashMap<>();

    private Beelden() {}

    static Beeld van(String naam) {
        return BEKEND.computeIfAbsent(naam, Beelden::lees);
    }

    static byte[] bytes(String naam) throws IOException {
        try (var bron = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources/assets/" + MAP + naam + ".webp")) {
            if (bron == null) {
                throw new IllegalStateException("The picture " + naam + " of the handleiding is missing");
            }
            return bron.readAllBytes();
        }
    }

    /**
     * The size as RFC 9649 tells it: one less in 24 bits each for a file with extras ({@code VP8X}, such as a browser makes),
     * otherwise 14 bits each after the start code of the first frame.
     */
    private static Beeld lees(String naam) {
        try {
            var kop = ByteBuffer.wrap(bytes(naam)).order(ByteOrder.LITTLE_ENDIAN);
            var adres = Schil.stijlblad(MAP + naam + ".webp");
            return kop.get(15) == 'X'
                    ? new Beeld(adres, 1 + (kop.getInt(24) & 0xffffff), 1 + (kop.getInt(26) >>> 8))
                    : new Beeld(adres, kop.getShort(26) & 0x3fff, kop.getShort(28) & 0x3fff);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
