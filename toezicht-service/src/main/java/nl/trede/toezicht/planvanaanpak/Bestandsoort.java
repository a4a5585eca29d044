// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** What a file is, by its content; what the sender says of it does not count, and a name that says something else is refused. */
public enum Bestandsoort {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt");

    private static final int ENTRIES = 2_000;
    private static final String MACROS = "vbaProject.bin";
    /** More than this unpacked is no plan. */
    private static final long UNPACKED = 200_000_000;

    private final String mediatype;
    private final String extensie;

    Bestandsoort(String mediatype, String extensie) {
        this.mediatype = mediatype;
        this.extensie = extensie;
    }

    public String mediatype() {
        return mediatype;
    }

    public String extensie() {
        return extensie;
    }

    /** Whether a file of that name can be this; a name without an extension can be anything. */
    boolean past(String naam) {
        var punt = naam.lastIndexOf('.');
        var achter = punt < 0 ? "" : naam.substring(punt + 1);
        return !achter.matches("[A-Za-z][A-Za-z0-9]{1,4}") || achter.equalsIgnoreCase(extensie);
    }

    /** Empty when it is none of these, is broken, or carries macros. */
    public static Optional<Bestandsoort> van(byte[] inhoud) {
        if (begintMet(inhoud, "%PDF-")) {
            return Optional.of(PDF);
        }
        return begintMet(inhoud, "PK") ? vanArchief(inhoud) : Optional.empty();
    }

    private static Optional<Bestandsoort> vanArchief(byte[] inhoud) {
        Set<String> namen = new HashSet<>();
        String mimetype = null;
        try (var archief = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            long uitgepakt = 0;
            for (var deel = archief.getNextEntry(); deel != null; deel = archief.getNextEntry()) {
                if (namen.size() >= ENTRIES
                        || uitgepakt > UNPACKED
                        || deel.getName().endsWith(MACROS)) {
                    return Optional.empty();
                }
                namen.add(deel.getName());
                if (deel.getName().equals("mimetype")) {
                    mimetype = new String(archief.readNBytes(100), StandardCharsets.US_ASCII);
                }
                uitgepakt += rest(archief, UNPACKED);
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        if (ODT.mediatype.equals(mimetype) && namen.contains("content.xml")) {
            return Optional.of(ODT);
        }
        return namen.contains("[Content_Types].xml") && namen.contains("word/document.xml")
                ? Optional.of(DOCX)
                : Optional.empty();
    }

    private static long rest(ZipInputStream archief, long hoogstens) throws IOException {
        var buffer = new byte[64 * 1024];
        long gelezen = 0;
        for (int n = archief.read(buffer); n >= 0 && gelezen <= hoogstens; n = archief.read(buffer)) {
            gelezen += n;
        }
        return gelezen;
    }

    private static boolean begintMet(byte[] inhoud, String teken) {
        var begin = teken.getBytes(StandardCharsets.US_ASCII);
        return inhoud.length >= begin.length
                && java.util.Arrays.equals(inhoud, 0, begin.length, begin, 0, begin.length);
    }
}
