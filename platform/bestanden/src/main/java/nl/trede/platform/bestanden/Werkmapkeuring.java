// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks whether a workbook can be opened without harm: its parts are counted while they unpack to nowhere, and counting stops at the limit. What
 * the file says about its own sizes is not used.
 *
 * @param hoogstens bytes that all parts together may unpack to; the texts, which a reader keeps in memory, to a quarter of that
 * @param verhouding how many times smaller a part may be than what it unpacks to; parts of less than a megabyte may be more
 */
public record Werkmapkeuring(long hoogstens, int verhouding) {

    private static final int MEESTE_DELEN = 2000;
    private static final long KLEIN = 1024 * 1024;
    private static final byte[] OUD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MACRO = "macroEnabled".getBytes(StandardCharsets.US_ASCII);

    /** Why it is refused, in Dutch; empty when it can be opened. */
    Optional<String> bezwaar(Path bestand) throws IOException {
        if (isOudExcel(bestand)) {
            return Optional.of(
                    "het bestand is een oude Excel-werkmap (.xls) of heeft een wachtwoord; sla het op als .xlsx");
        }
        try (var werkmap = new ZipFile(bestand.toFile())) {
            if (werkmap.getEntry("[Content_Types].xml") == null || werkmap.getEntry("xl/workbook.xml") == null) {
                return Optional.of("het bestand is geen XLSX-werkmap");
            }
            return werkmap.size() > MEESTE_DELEN ? teGroot() : delen(werkmap);
        } catch (ZipException e) {
            return Optional.of("het bestand is geen XLSX-werkmap");
        }
    }

    private Optional<String> delen(ZipFile werkmap) throws IOException {
        long uitgepakt = 0;
        for (Enumeration<? extends ZipEntry> delen = werkmap.entries(); delen.hasMoreElements(); ) {
            var deel = delen.nextElement();
            if (deel.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                return Optional.of("de werkmap bevat macro's; sla hem op als .xlsx zonder macro's");
            }
            try (var inhoud = werkmap.getInputStream(deel)) {
                var telling = new Telling(deel, ruimte(deel, uitgepakt));
                var bezwaar = telling.tel(inhoud);
                if (bezwaar.isPresent()) {
                    return bezwaar;
                }
                uitgepakt += telling.bytes;
            }
        }
        return Optional.empty();
    }

    private long ruimte(ZipEntry deel, long uitgepakt) {
        var over = hoogstens - uitgepakt;
        return deel.getName().endsWith("sharedStrings.xml") ? Math.min(over, hoogstens / 4) : over;
    }

    private Optional<String> teGroot() {
        return Optional.of("de werkmap is uitgepakt te groot: meer dan %d MB, of meer dan %d keer zo groot als ingepakt"
                .formatted(hoogstens >> 20, verhouding));
    }

    private static boolean isOudExcel(Path bestand) throws IOException {
        try (var begin = Files.newInputStream(bestand)) {
            return Arrays.equals(begin.readNBytes(OUD_EXCEL.length), OUD_EXCEL);
        }
    }

    /** One part while it is counted. */
    private final class Telling {

        private final ZipEntry deel;
        private final long ruimte;
        private final Zoeker doctype = new Zoeker(DOCTYPE);
        private final Zoeker macro = new Zoeker(MACRO);
        private final Celplaats plaats = new Celplaats();
        private long bytes;

        Telling(ZipEntry deel, long ruimte) {
            this.deel = deel;
            this.ruimte = ruimte;
        }

        Optional<String> tel(InputStream inhoud) throws IOException {
            var buffer = new byte[64 * 1024];
            var xml = deel.getName().endsWith(".xml") || deel.getName().endsWith(".rels");
            for (int n = inhoud.read(buffer); n >= 0; n = inhoud.read(buffer)) {
                bytes += n;
                if (bytes > ruimte || bytes > KLEIN && bytes > verhouding * Math.max(1, deel.getCompressedSize())) {
                    return teGroot();
                }
                if (xml && (doctype.vindt(buffer, n) || heeftNul(buffer, n))) {
                    return Optional.of(
                            "de werkmap verwijst naar iets buiten zichzelf of is anders geschreven dan Excel doet");
                }
                if (xml && plaats.teVer(buffer, n)) {
                    return Optional.of("de werkmap heeft meer kolommen dan Excel aankan");
                }
                if (deel.getName().equals("[Content_Types].xml") && macro.vindt(buffer, n)) {
                    return Optional.of("de werkmap bevat macro's; sla hem op als .xlsx zonder macro's");
                }
            }
            return Optional.empty();
        }

        /** An encoding in which a DOCTYPE would be missed. */
        private boolean heeftNul(byte[] buffer, int tot) {
            for (int i = 0; i < tot; i++) {
                if (buffer[i] == 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Looks for a word in a stream, also over the edges of pieces. The word's first letter occurs in it once. */
    private static final class Zoeker {

        private final byte[] woord;
        private int plek;

        Zoeker(byte[] woord) {
            this.woord = woord;
        }

        boolean vindt(byte[] buffer, int tot) {
            for (int i = 0; i < tot; i++) {
                plek = buffer[i] == woord[plek] ? plek + 1 : buffer[i] == woord[0] ? 1 : 0;
                if (plek == woord.length) {
                    plek = 0;
                    return true;
                }
            }
            return false;
        }
    }
}
