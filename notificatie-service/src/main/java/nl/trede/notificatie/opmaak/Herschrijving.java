// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that someone wants to give a paragraph, held against its fields: a figure is not typed, changed or taken away.
 *
 * @param aanpassing what to keep; null when refused
 * @param bezwaren every reason against it, in Dutch; empty when it may be kept
 */
public record Herschrijving(Aanpassing aanpassing, List<String> bezwaren) {

    private static final int LANGST = 20_000;
    private static final Pattern GETAL = Pattern.compile("\\d+(?:[.,]\\d+)*");
    /** From thirteen up: "twee keer" is language, "vijftig statushouders" is a figure. */
    private static final Pattern GETALWOORD = Pattern.compile(
            "(?i)\\b\\p{L}*(?:dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig"
                    + "|zeventig|tachtig|negentig|honderd|duizend|miljoen)(?!v)\\b");
    /** Only what the font of the letters has. */
    private static final Pattern VREEMD_TEKEN = Pattern.compile(
            "[^\\t\\n\\r\\u0020-\\u007E\\u00A0-\\u024F\\u2010-\\u2027\\u2030\\u2032\\u2033\\u2039\\u203A\\u20AC\\u2122\\u2190-\\u2193\\u2212\\u2260\\u2264\\u2265]");

    /** @param verwijzingen patterns of numbers that are no figures, as "artikel 124" */
    public static Herschrijving van(Alinea alinea, String nieuw, List<Pattern> verwijzingen) {
        var bezwaren = new ArrayList<String>();
        if (nieuw.length() > LANGST) {
            bezwaren.add("een alinea telt ten hoogste " + LANGST + " tekens");
        }
        var velden = alinea.velden();
        var over = new ArrayList<>(velden);
        var tekst = Alineatekst.VELD.matcher(nieuw.strip()).replaceAll(gevonden -> {
            var waarde = gevonden.group(1).strip().replaceAll("\\s+", " ");
            var veld = over.stream().filter(een -> een.waarde().equals(waarde)).findFirst();
            if (veld.isEmpty()) {
                bezwaren.add("[[" + waarde
                        + "]] is geen veld van deze alinea, of staat er twee keer; een cijfer verandert alleen"
                        + " als de bron verandert");
                return "";
            }
            var nummer = plek(velden, veld.get());
            verwijder(over, veld.get());
            return Matcher.quoteReplacement("[[" + nummer + "]]");
        });
        over.forEach(veld ->
                bezwaren.add("het veld " + veld.bewerkbaar() + " ontbreekt; een cijfer of noot kan niet uit de brief"));
        getypt(alinea, Alineatekst.VELD.matcher(nieuw).replaceAll(" "), verwijzingen, bezwaren);
        var vreemd = VREEMD_TEKEN.matcher(nieuw);
        if (vreemd.find()) {
            bezwaren.add(
                    "het teken '" + Character.toString(nieuw.codePointAt(vreemd.start())) + "' kan niet in een brief");
        }
        return bezwaren.isEmpty()
                ? new Herschrijving(new Aanpassing(alinea.id(), tekst.strip()), List.of())
                : new Herschrijving(null, bezwaren.stream().distinct().toList());
    }

    private static void getypt(Alinea alinea, String vrij, List<Pattern> verwijzingen, List<String> bezwaren) {
        var eigen = alinea.delen().stream()
                .filter(Deel.Vrij.class::isInstance)
                .map(Deel::bewerkbaar)
                .collect(Collectors.joining(" "));
        var zonder = vrij;
        for (var verwijzing : verwijzingen) {
            zonder = verwijzing.matcher(zonder).replaceAll(" ");
            eigen = verwijzing.matcher(eigen).replaceAll(" ");
        }
        for (var patroon : List.of(GETAL, GETALWOORD)) {
            var toegestaan = alle(patroon, eigen);
            for (var getal : alle(patroon, zonder)) {
                if (!toegestaan.remove(getal)) {
                    bezwaren.add(
                            "'" + getal + "' is een getypt cijfer; cijfers en datums in een brief komen uit hun bron");
                }
            }
        }
    }

    private static List<String> alle(Pattern patroon, String tekst) {
        return patroon.matcher(tekst)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** By identity: two fields may look the same. */
    private static int plek(List<Deel.Veld> velden, Deel.Veld gezocht) {
        for (var i = 0; i < velden.size(); i++) {
            if (velden.get(i) == gezocht) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(gezocht.waarde());
    }

    private static void verwijder(List<Deel.Veld> over, Deel.Veld veld) {
        for (var i = 0; i < over.size(); i++) {
            if (over.get(i) == veld) {
                over.remove(i);
                return;
            }
        }
    }
}
