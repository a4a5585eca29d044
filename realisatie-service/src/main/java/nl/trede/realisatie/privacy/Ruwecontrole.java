// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.privacy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at the bytes of a file that pass by, without knowing its form: for when a file or one of its lines cannot be read and nobody can say
 * what its fields are. Only numbers that are made to be recognised are found this way.
 */
public final class Ruwecontrole extends FilterInputStream {

    private static final int LANGST = 14;

    /** A reader is never more than some thousand lines behind. */
    private static final int MEESTE_REGELS = 10_000;

    private final byte[] woord = new byte[LANGST];
    private final Map<Integer, Persoonskenmerk> perRegel = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Persoonskenmerk> oudste) {
            return size() > MEESTE_REGELS;
        }
    };
    private int lengte;
    private int regel = 1;
    private boolean naCr;
    private Persoonskenmerk eerste;

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

    /** Whether a text that is in memory holds none of these numbers. */
    public static boolean isSchoon(byte[] inhoud) {
        try (var controle = new Ruwecontrole(new ByteArrayInputStream(inhoud))) {
            controle.transferTo(OutputStream.nullOutputStream());
            return controle.eerste == null;
        } catch (IOException e) {
            throw new IllegalStateException("Could not read from memory", e);
        }
    }

    /** What the file as a whole seems to hold; empty when nothing was found. */
    public Optional<Persoonscontrole.Vondst> gevonden() {
        return Optional.ofNullable(eerste).map(wat -> new Persoonscontrole.Vondst("bestand", wat));
    }

    /**
     * What a line that went by not long ago seems to hold; empty when nothing was found.
     *
     * @param nummer from 1; a line ends with LF, CRLF or CR
     */
    Optional<Persoonskenmerk> opRegel(int nummer) {
        return Optional.ofNullable(perRegel.get(nummer));
    }

    private void neem(byte teken) {
        if (teken >= '0' && teken <= '9' || teken >= 'A' && teken <= 'Z' || teken >= 'a' && teken <= 'z' || teken < 0) {
            if (lengte < LANGST) {
                woord[lengte] = teken;
            }
            lengte++;
            naCr = false;
            return;
        }
        sluit();
        if (teken == '\r' || teken == '\n' && !naCr) {
            regel++;
        }
        naCr = teken == '\r';
    }

    private void sluit() {
        if (lengte >= 8 && lengte < LANGST && woord[1] >= '0' && woord[1] <= '9') {
            var tekst = new String(woord, 0, lengte, StandardCharsets.ISO_8859_1);
            if (Persoonskenmerk.isBsn(tekst)) {
                vond(Persoonskenmerk.BSN);
            } else {
                Persoonskenmerk.vanId(tekst).ifPresent(this::vond);
            }
        }
        lengte = 0;
    }

    private void vond(Persoonskenmerk kenmerk) {
        eerste = eerste == null ? kenmerk : eerste;
        perRegel.put(regel, kenmerk);
    }
}
