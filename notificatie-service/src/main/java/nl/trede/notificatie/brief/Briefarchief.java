// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.util.List;
import java.util.regex.Pattern;
import nl.trede.notificatie.opmaak.Tekst;

/** Keeps a letter with a version of it: no step without a trace (rule 79). */
public final class Briefarchief {

    private static final Pattern REGELEINDE = Pattern.compile("</(?:p|li|h1|h2|h3|tr|caption)>|<br\\s*/?>");

    private final Brieven brieven;
    private final Versies versies;

    public Briefarchief(Brieven brieven, Versies versies) {
        this.brieven = brieven;
        this.versies = versies;
    }

    Brieven brieven() {
        return brieven;
    }

    Brief bewaar(Brief brief, Versie.Stap stap, Wie wie, String opmerking) {
        var bewaard = brief.met(brief.gang().volgende());
        brieven.bewaar(bewaard);
        versies.voegToe(brief.id(), versie(bewaard, stap, wie, opmerking));
        return bewaard;
    }

    /** Keeps a letter as it was sent, for good. */
    Brief bevries(Brief brief, byte[] pdf, Wie wie) {
        var bewaard = brief.met(brief.gang().volgende());
        versies.voegToe(brief.id(), versie(bewaard, Versie.Stap.VERZONDEN, wie, null));
        brieven.bevries(bewaard, pdf);
        return bewaard;
    }

    private static Versie versie(Brief brief, Versie.Stap stap, Wie wie, String opmerking) {
        return new Versie(brief.gang().versie(), wie.moment(), wie.naam(), stap, opmerking, regels(brief.tekst()));
    }

    /** What a reader sees of a letter, line by line. */
    static List<String> regels(Tekst tekst) {
        if (tekst.html() == null) {
            return List.of();
        }
        return REGELEINDE
                .splitAsStream(tekst.html())
                .map(regel -> regel.replaceAll("<span class=\"noot\"", " <span")
                        .replaceAll("</t[hd]>", " ")
                        .replaceAll("<[^>]+>", "")
                        .replace("&#39;", "'")
                        .replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(regel -> !regel.isEmpty())
                .toList();
    }
}
