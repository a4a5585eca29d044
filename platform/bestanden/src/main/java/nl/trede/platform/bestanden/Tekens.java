// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Makes text of the bytes of a line: UTF-8, and what is not that is windows-1252, as Excel writes it. What the sender
 * says about the encoding is not used, since it is wrong too often.
 */
public final class Tekens {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BOM = "\uFEFF";

    private Tekens() {}

    /** Empty when it is neither of both: other encodings, or no text at all. */
    public static Optional<String> lees(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return Optional.empty();
            }
        }
        var tekst = utf8(bytes).orElseGet(() -> new String(bytes, WINDOWS));
        return tekst.indexOf('\uFFFD') >= 0 ? Optional.empty() : Optional.of(tekst);
    }

    /** As {@link #lees}, without the mark that some programs put before the first line. */
    public static Optional<String> leesEerste(byte[] bytes) {
        if (begintMet(bytes, 0xff, 0xfe) || begintMet(bytes, 0xfe, 0xff)) {
            return Optional.empty();
        }
        return lees(bytes).map(tekst -> tekst.startsWith(BOM) ? tekst.substring(1) : tekst);
    }

    /** Without white space of any kind at both ends, the one that does not break included. */
    public static String trim(String tekst) {
        return tekst.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean begintMet(byte[] bytes, int eerste, int tweede) {
        return bytes.length > 1 && (bytes[0] & 0xff) == eerste && (bytes[1] & 0xff) == tweede;
    }
}
