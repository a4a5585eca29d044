// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files that support a betwisting: of a few kinds, told by their first bytes and not by what the sender says, and not large. */
@ApplicationScoped
public class Bewijsstukken {

    /** Bytes of one file. */
    public static final int HOOGSTENS = 10 * 1024 * 1024;

    /** Files of one betwisting. */
    public static final int MEESTE = 10;

    private enum Soort {
        PDF("application/pdf", "%PDF-"),
        PNG("image/png", "\u0089PNG\r\n\u001a\n"),
        JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004");

        private final String mediatype;
        private final byte[] begin;

        Soort(String mediatype, String begin) {
            this.mediatype = mediatype;
            this.begin = begin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        }

        boolean past(byte[] inhoud) {
            return inhoud.length >= begin.length && Arrays.equals(Arrays.copyOf(inhoud, begin.length), begin);
        }
    }

    private final Clock clock;

    Bewijsstukken(Clock clock) {
        this.clock = clock;
    }

    /** Why it is refused, in Dutch; empty when it was kept. In the transaction of the caller. */
    public Optional<String> voegToe(UUID betwisting, String naam, InputStream inhoud) throws IOException {
        var bytes = inhoud.readNBytes(HOOGSTENS + 1);
        if (bytes.length == 0) {
            return Optional.of("het bestand is leeg");
        }
        if (bytes.length > HOOGSTENS) {
            return Optional.of("het bestand is groter dan 10 MB");
        }
        var soort = Arrays.stream(Soort.values()).filter(een -> een.past(bytes)).findFirst();
        if (soort.isEmpty()) {
            return Optional.of("het bestand is geen PDF, PNG, JPEG of XLSX");
        }
        if (BewijsstukEntity.count("betwisting", betwisting) >= MEESTE) {
            return Optional.of("er zijn al %d bewijsstukken".formatted(MEESTE));
        }
        var rij = new BewijsstukEntity();
        rij.betwisting = betwisting;
        rij.naam = naam;
        rij.mediatype = soort.get().mediatype;
        rij.grootte = bytes.length;
        rij.inhoud = bytes;
        rij.ontvangenOp = clock.instant();
        rij.persist();
        return Optional.empty();
    }

    public List<BewijsstukEntity.Kop> van(UUID betwisting) {
        return BewijsstukEntity.van(betwisting);
    }
}
