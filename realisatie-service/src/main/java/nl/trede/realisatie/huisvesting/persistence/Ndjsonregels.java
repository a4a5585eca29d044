// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import java.io.IOException;
import java.io.InputStream;

/** Cuts bytes into lines at LF in one buffer that is used again and again: a line is only there until the next is asked. */
final class Ndjsonregels {

    private final InputStream in;
    private final int langste;
    private final byte[] buffer;
    private int plek;
    private int einde;
    private boolean op;

    private int van;
    private int tot;
    private int nummer;
    private boolean afgesloten;
    private boolean teLang;

    Ndjsonregels(InputStream in, int langste) {
        this.in = in;
        this.langste = langste;
        this.buffer = new byte[Math.max(256 * 1024, 2 * langste)];
    }

    /** Whether there is a next line; empty lines are lines too. */
    boolean volgende() throws IOException {
        teLang = false;
        var zoek = plek;
        while (true) {
            for (int i = zoek; i < einde; i++) {
                if (buffer[i] == '\n') {
                    return regel(i, i + 1, true);
                }
            }
            zoek = einde;
            if (zoek - plek > langste) {
                teLang = true;
                plek = zoek;
            }
            if (op) {
                return (plek < einde || teLang) && regel(einde, einde, false);
            }
            zoek -= vul();
        }
    }

    private boolean regel(int totHier, int volgende, boolean metEinde) {
        van = plek;
        tot = totHier > van && buffer[totHier - 1] == '\r' ? totHier - 1 : totHier;
        teLang = teLang || tot - van > langste;
        plek = volgende;
        nummer++;
        afgesloten = metEinde;
        return true;
    }

    /** Makes room and reads on; returns by how much what was there moved to the front. */
    private int vul() throws IOException {
        var schuif = 0;
        if (einde == buffer.length) {
            schuif = plek;
            System.arraycopy(buffer, plek, buffer, 0, einde - plek);
            einde -= schuif;
            plek = 0;
        }
        var gelezen = in.read(buffer, einde, buffer.length - einde);
        op = gelezen < 0;
        einde += Math.max(0, gelezen);
        return schuif;
    }

    byte[] bytes() {
        return buffer;
    }

    int van() {
        return van;
    }

    int lengte() {
        return tot - van;
    }

    /** From 1. */
    int nummer() {
        return nummer;
    }

    /** Whether the line had its end; only the last can lack it. */
    boolean afgesloten() {
        return afgesloten;
    }

    boolean teLang() {
        return teLang;
    }
}
