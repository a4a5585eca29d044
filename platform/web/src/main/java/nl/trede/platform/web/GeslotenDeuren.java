// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.util.HashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from a page what its reader would be refused: of a link to a page that is closed to that reader the
 * words stay, an invitation to record something goes, and in the place of a form stands that the role cannot do this. It guards nothing; the
 * edge does.
 */
final class GeslotenDeuren {

    /** Whether the reader may do this; the address begins with the name of a service. */
    interface Deur {
        boolean open(String methode, String adres);
    }

    private static final Pattern LINK = Pattern.compile(
            "(<p class=\"utrecht-paragraph\">|<li>)?(?:<br>)?<a\\b([^>]*?)\\bhref=\"([^\"]*)\"[^>]*>(.*?)</a>(</p>|</li>)?",
            Pattern.DOTALL);
    private static final Pattern FORMULIER = Pattern.compile(
            "<form\\b(?=[^>]*\\bmethod=\"post\")([^>]*)>.*?</form>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTIE = Pattern.compile("\\baction=\"([^\"]*)\"");
    /** Addresses where something is done and not read. */
    private static final Pattern DOEN = Pattern.compile(".*/(vastleggen|nieuw|correctie|concept|voorbeeldbrief)(/.*)?");
    /** What differs between two addresses of one kind. */
    private static final Pattern EIGEN = Pattern.compile("GM\\d{4}|PV\\d{2}|[0-9a-f]{8}-[0-9a-f-]{27}|\\d{4}-I{1,2}");

    private static final String NIET = "<p class=\"utrecht-paragraph trede-rustig\">Dit kan met uw rol niet.</p>";

    private final String pad;
    private final Deur deur;
    private final HashMap<String, Boolean> bekend = new HashMap<>();

    /**
     * @param pad of the page itself, to which a form without an address goes
     */
    GeslotenDeuren(String pad, Deur deur) {
        this.pad = pad;
        this.deur = deur;
    }

    String uit(String pagina) {
        var zonderFormulieren = FORMULIER.matcher(pagina).replaceAll(form -> {
            var actie = ACTIE.matcher(form.group(1));
            return Matcher.quoteReplacement(isOpen("POST", actie.find() ? actie.group(1) : "") ? form.group() : NIET);
        });
        return LINK.matcher(zonderFormulieren)
                .replaceAll(
                        link -> Matcher.quoteReplacement(isOpen("GET", link.group(3)) ? link.group() : dicht(link)));
    }

    private static String dicht(java.util.regex.MatchResult link) {
        var voor = link.group(1) == null ? "" : link.group(1);
        var na = link.group(5) == null ? "" : link.group(5);
        var alleen = !voor.isEmpty() && !na.isEmpty();
        if (alleen || DOEN.matcher(link.group(3).split("[?#]", 2)[0]).matches()) {
            return alleen ? "" : voor + na;
        }
        return voor + link.group(4) + na;
    }

    private boolean isOpen(String methode, String naar) {
        var adres = naar.split("[?#]", 2)[0];
        var heel = adres.isEmpty() ? pad : adres;
        if (!heel.startsWith("/")) {
            return true;
        }
        var soort = EIGEN.matcher(heel).replaceAll("-");
        return bekend.computeIfAbsent(methode + soort, nieuw -> deur.open(methode, soort));
    }
}
