// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.privacy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Looks at the bytes of a file that pass by, without knowing its form: for when a file cannot be read and nobody can say what its fields
 * are. Only numbers that are made to be recognised are found this way.
 */
public final class Ruwecontrole extends FilterInputStream {

    private static final int LANGST = 14;

    private final byte[] woord = new byte[LANGST];
    private int lengte;
    private boolean bsn;
    private boolean vNummer;

    public Ruwecontrole(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] naar, int vanaf, int hoogstens) throws IOException {
        var gelezen = super.read(naar, vanaf, hoogstens);
        for (int i = vanaf; i < vanaf + gelezen; i++) {
            neem(naar[i]);
        }
        if (gelezen < 0) {
            sluit();
        }
        return gelezen;
    }

    /** What the file as a whole seems to hold; null when nothing was found. */
    public Persoonscontrole.Vondst gevonden() {
        if (bsn) {
            return new Persoonscontrole.Vondst("bestand", Persoonskenmerk.BSN);
        }
        return vNummer ? new Persoonscontrole.Vondst("bestand", Persoonskenmerk.V_NUMMER) : null;
    }

    private void neem(byte teken) {
        if (teken >= '0' && teken <= '9' || teken >= 'A' && teken <= 'Z' || teken >= 'a' && teken <= 'z' || teken < 0) {
            if (lengte < LANGST) {
                woord[lengte] = teken;
            }
            lengte++;
        } else {
            sluit();
        }
    }

    private void sluit() {
        if (lengte >= 8 && lengte < LANGST && woord[1] >= '0' && woord[1] <= '9') {
            var tekst = new String(woord, 0, lengte, StandardCharsets.ISO_8859_1);
            bsn = bsn || Persoonskenmerk.isBsn(tekst);
            vNummer = vNummer || Persoonskenmerk.vanId(tekst).isPresent();
        }
        lengte = 0;
    }
}
