// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts bytes into lines at LF, CRLF or CR, without ever holding more of a line than asked. */
public final class Tekstregels {

    /**
     * A line without its end.
     *
     * @param nummer from 1
     * @param inhoud the first bytes, at most as many as asked
     * @param lengte all bytes of the line
     */
    public record Regel(int nummer, byte[] inhoud, long lengte) {

        public boolean teLang() {
            return lengte > inhoud.length;
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private final byte[] regel;
    private int plek;
    private int einde;
    private int nummer;
    private boolean naCr;

    public Tekstregels(InputStream in, int langste) {
        this.in = in;
        this.regel = new byte[langste];
    }

    /** Null after the last line. */
    public Regel volgende() throws IOException {
        long lengte = 0;
        for (int teken = lees(); teken >= 0; teken = lees()) {
            if (teken == '\n' && naCr) {
                naCr = false;
                continue;
            }
            naCr = teken == '\r';
            if (teken == '\n' || teken == '\r') {
                return regel(lengte);
            }
            if (lengte < regel.length) {
                regel[(int) lengte] = (byte) teken;
            }
            lengte++;
        }
        return lengte == 0 ? null : regel(lengte);
    }

    private Regel regel(long lengte) {
        nummer++;
        return new Regel(nummer, Arrays.copyOf(regel, (int) Math.min(lengte, regel.length)), lengte);
    }

    private int lees() throws IOException {
        if (plek == einde) {
            einde = in.read(buffer);
            plek = 0;
            if (einde <= 0) {
                einde = 0;
                return -1;
            }
        }
        return buffer[plek++] & 0xff;
    }
}
