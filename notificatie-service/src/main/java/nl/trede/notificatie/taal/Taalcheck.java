// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a text for level B1. */
public final class Taalcheck {

    /** A sentence ends at . ! ? or : before a capital; not after a number, an initial or a known abbreviation. */
    private static final Pattern EINDE = Pattern.compile(
            "(?<=[.!?])(?<!\\b(?:bijv|nr|art|jl|incl|excl|dhr|mevr|o\\.a|d\\.w\\.z)\\.)\\s+(?=[\\p{Lu}‘\"(\\d])");

    private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
    private static final Pattern VOLTOOID = Pattern.compile("(?:\\p{L}*?(?:ge|be|ver|ont|her|er)\\p{L}{2,}(?:d|t|en))");
    /** Words between the auxiliary verb and its participle at most. */
    private static final int AFSTAND = 12;

    private final Woordenlijst lijst;
    private final List<Moeilijk> moeilijk;

    private record Moeilijk(String woord, String beter, Pattern patroon) {}

    public Taalcheck(Woordenlijst lijst) {
        this.lijst = lijst;
        this.moeilijk = lijst.moeilijk().entrySet().stream()
                .map(een -> new Moeilijk(
                        een.getKey(),
                        een.getValue(),
                        Pattern.compile("(?iu)(?<![\\p{L}-])" + Pattern.quote(een.getKey()) + "(?![\\p{L}-])")))
                .toList();
    }

    /** Everything that could be easier, in order of the text. */
    public List<Taalopmerking> lees(List<String> alineas) {
        var opmerkingen = new ArrayList<Taalopmerking>();
        for (var i = 0; i < alineas.size(); i++) {
            for (var zin : EINDE.split(alineas.get(i).strip())) {
                lees(i + 1, zin.strip(), opmerkingen);
            }
        }
        return List.copyOf(opmerkingen);
    }

    /** The number of words in the average sentence; 0 for no text. */
    public int gemiddeldeZin(List<String> alineas) {
        var zinnen = alineas.stream()
                .flatMap(alinea -> EINDE.splitAsStream(alinea.strip()))
                .mapToInt(zin -> woorden(zin).size())
                .filter(aantal -> aantal > 0)
                .summaryStatistics();
        return zinnen.getCount() == 0 ? 0 : (int) Math.round(zinnen.getAverage());
    }

    private void lees(int alinea, String zin, List<Taalopmerking> opmerkingen) {
        var woorden = woorden(zin);
        if (woorden.size() > lijst.langsteZin()) {
            opmerkingen.add(new Taalopmerking(
                    alinea,
                    Taalopmerking.Soort.LANGE_ZIN,
                    zin,
                    "Deze zin telt " + woorden.size() + " woorden; maak er twee van. Tot " + lijst.langsteZin()
                            + " woorden leest makkelijk."));
        }
        if (lijdend(woorden)) {
            opmerkingen.add(new Taalopmerking(
                    alinea,
                    Taalopmerking.Soort.LIJDENDE_VORM,
                    zin,
                    "Deze zin staat in de lijdende vorm; zeg wie het doet."));
        }
        for (var een : moeilijk) {
            if (een.patroon().matcher(zin).find()) {
                opmerkingen.add(new Taalopmerking(
                        alinea,
                        Taalopmerking.Soort.MOEILIJK_WOORD,
                        een.woord(),
                        "Makkelijker is: " + een.beter() + "."));
            }
        }
    }

    /** A form of worden with a participle near it. */
    private boolean lijdend(List<String> woorden) {
        for (var i = 0; i < woorden.size(); i++) {
            if (lijst.lijdend().contains(woorden.get(i))) {
                var van = Math.max(0, i - AFSTAND);
                var tot = Math.min(woorden.size(), i + AFSTAND + 1);
                for (var woord : woorden.subList(van, tot)) {
                    if (VOLTOOID.matcher(woord).matches()
                            && !lijst.geenVoltooid().contains(woord)
                            && !lijst.lijdend().contains(woord)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> woorden(String zin) {
        return WOORD.matcher(zin)
                .results()
                .map(gevonden -> gevonden.group().toLowerCase(Locale.ROOT).replaceAll("[.'’-]+$", ""))
                .toList();
    }
}
