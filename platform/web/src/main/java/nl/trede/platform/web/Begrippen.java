// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that pages explain, from {@code trede/begrippen.json}. Each heading of a column and each name of a value that is one of them
 * gets a link to its meaning, on every page, so that no page has to think of it.
 */
@Singleton
public class Begrippen {

    private static final Pattern NAAM = Pattern.compile(
            "(<th\\b[^>]*\\bscope=\"col\"[^>]*>|<dt\\b(?![^>]*trede-begrip)[^>]*>)(.*?)(</th>|</dt>)", Pattern.DOTALL);
    private static final Pattern TERZIJDE = Pattern.compile("<span aria-hidden=\"true\">[^<]*</span>|<[^>]*>");

    private final List<Begrip> alle;
    private final Map<String, Begrip> bij = new HashMap<>();

    Begrippen(ObjectMapper json) {
        alle = Bronbestand.lees(json, "trede/begrippen.json", new TypeReference<>() {});
        alle.forEach(begrip -> {
            bij.put(begrip.woord(), begrip);
            begrip.bij().forEach(naam -> bij.put(naam, begrip));
        });
    }

    /** In the order of reading. */
    public List<Begrip> alle() {
        return alle;
    }

    /** The page with its links; those that it has already stay as they are. */
    String zetBij(String pagina) {
        return NAAM.matcher(pagina).replaceAll(gevonden -> {
            var begrip = gevonden.group(2).contains("trede-begrip") ? null : bij.get(kaal(gevonden.group(2)));
            return Matcher.quoteReplacement(
                    begrip == null
                            ? gevonden.group()
                            : gevonden.group(1) + gevonden.group(2) + koppeling(begrip) + gevonden.group(3));
        });
    }

    private static String koppeling(Begrip begrip) {
        return " <a class=\"trede-begrip\" href=\"" + Schil.wortel() + "/begrippen#" + begrip.sleutel()
                + "\" aria-label=\"Uitleg van " + begrip.woord() + "\"></a>";
    }

    private static String kaal(String inhoud) {
        return TERZIJDE.matcher(inhoud).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }
}
