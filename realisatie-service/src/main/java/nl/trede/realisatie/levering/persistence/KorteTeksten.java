// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.io.IOException;
import java.io.InputStream;

/**
 * JSON of which no text is longer than asked: what is more is left out, so that a parser never has to hold it. A text
 * that was cut is too long for any field and is refused as such.
 */
final class KorteTeksten extends InputStream {

    private static final int NA_BACKSLASH = -1;

    private final InputStream in;
    private final int langste;
    private boolean inTekst;
    private boolean weg;
    private int escape;
    private long lengte;

    KorteTeksten(InputStream in, int langste) {
        this.in = in;
        this.langste = langste;
    }

    @Override
    public int read() throws IOException {
        var een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] naar, int vanaf, int hoogstens) throws IOException {
        while (true) {
            var gelezen = in.read(naar, vanaf, hoogstens);
            if (gelezen <= 0) {
                return gelezen;
            }
            var over = 0;
            for (int i = vanaf; i < vanaf + gelezen; i++) {
                if (blijft(naar[i])) {
                    naar[vanaf + over++] = naar[i];
                }
            }
            if (over > 0) {
                return over;
            }
        }
    }

    private boolean blijft(byte teken) {
        if (!inTekst) {
            inTekst = teken == '"';
            weg = false;
            escape = 0;
            lengte = 0;
            return true;
        }
        if (escape != 0) {
            escape = escape == NA_BACKSLASH ? (teken == 'u' ? 4 : 0) : escape - 1;
            return !weg;
        }
        if (teken == '"') {
            inTekst = false;
            return true;
        }
        escape = teken == '\\' ? NA_BACKSLASH : 0;
        weg = weg || ++lengte > langste && beginVanTeken(teken); // never cut within a character or an escape
        return !weg;
    }

    private static boolean beginVanTeken(byte teken) {
        return (teken & 0xc0) != 0x80;
    }
}
