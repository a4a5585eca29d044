// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Keeps what is read from it: hands it over in pieces of a megabyte, and knows hash and size. The last piece stays in hand. */
final class Bewaarstroom extends InputStream {

    private static final int DEEL = 1024 * 1024;

    private final MessageDigest sha256 = sha256();
    private final InputStream in;
    private final Consumer<byte[]> delen;
    private byte[] deel = new byte[8 * 1024];
    private int gevuld;
    private long grootte;

    Bewaarstroom(InputStream in, Consumer<byte[]> delen) {
        this.in = in;
        this.delen = delen;
    }

    @Override
    public int read() throws IOException {
        var een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] naar, int vanaf, int hoogstens) throws IOException {
        var gelezen = in.read(naar, vanaf, hoogstens);
        if (gelezen > 0) {
            sha256.update(naar, vanaf, gelezen);
            grootte += gelezen;
            bewaar(naar, vanaf, gelezen);
        }
        return gelezen;
    }

    /** The bytes that were not handed over yet; empty when there are none. */
    byte[] rest() {
        return Arrays.copyOf(deel, gevuld);
    }

    String hash() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    long grootte() {
        return grootte;
    }

    private void bewaar(byte[] bytes, int vanaf, int aantal) {
        for (int gedaan = 0; gedaan < aantal; ) {
            if (gevuld == DEEL) {
                delen.accept(deel);
                gevuld = 0;
            } else if (gevuld == deel.length) {
                deel = Arrays.copyOf(deel, Math.min(2 * deel.length, DEEL));
            }
            var nu = Math.min(deel.length - gevuld, aantal - gedaan);
            System.arraycopy(bytes, vanaf + gedaan, deel, gevuld, nu);
            gevuld += nu;
            gedaan += nu;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
