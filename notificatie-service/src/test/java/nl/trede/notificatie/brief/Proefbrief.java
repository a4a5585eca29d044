// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.opmaak.Briefkop;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.notificatie.opmaak.Tekst;
import nl.trede.notificatie.opmaak.persistence.Provinciebestanden;
import nl.trede.notificatie.opmaak.web.QuteOpmaak;

/** Letters composed with the real files of the provinces, as they would be sent. */
public final class Proefbrief {

    public static final Path OVERLAYS = Path.of("../deploy/kustomize/overlays");
    public static final Provinciebestanden BESTANDEN = new Provinciebestanden(OVERLAYS);
    public static final Opmaak OPMAAK = new QuteOpmaak(BESTANDEN, BESTANDEN);

    private Proefbrief() {}

    /** The letter that follows from the facts in this province, sent on this day (null: not yet). */
    public static Tekst stelOp(Brieffeiten feiten, String kenmerk, LocalDate verzending) {
        var soort = BESTANDEN.van(feiten.provincie()).brieven().get(feiten.aanleiding());
        return OPMAAK.stelOp(new Briefkop(soort, kenmerk, verzending), feiten);
    }

    /** The letter as one line of plain text, to look for statements in. */
    public static String leesbaar(Tekst tekst) {
        return tekst.html()
                .replaceAll("<(p|div|li|tr|h\\d|caption|/t[hd]|/p|/li)\\b[^>]*>", " ")
                .replaceAll("<[^>]+>", "")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    public static byte[] pdf(Tekst tekst, Brieffeiten feiten) {
        var afzender = BESTANDEN.van(feiten.provincie()).naam();
        return OPMAAK.pdf(new Opmaak.Document(tekst.onderwerp(), afzender, tekst.html(), null));
    }

    /** Kept in the build folder, to look at. */
    public static void bewaar(String naam, byte[] pdf) {
        try {
            var map = Files.createDirectories(Path.of("target/brieven"));
            Files.write(map.resolve(naam + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
