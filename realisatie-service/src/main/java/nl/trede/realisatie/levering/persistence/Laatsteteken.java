// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers with which sign a file ends, so that a last line that is short can be told from one that was cut off. */
final class Laatsteteken extends FilterInputStream {

    private int laatste = '\n';

    Laatsteteken(InputStream in) {
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
        if (gelezen > 0) {
            laatste = naar[vanaf + gelezen - 1];
        }
        return gelezen;
    }

    /** Whether the last line has its end. */
    boolean isRegeleinde() {
        return laatste == '\n' || laatste == '\r';
    }
}
