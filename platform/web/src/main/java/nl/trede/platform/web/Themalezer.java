// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the file of tokens of a provincie: one rule with known colours and a name, nothing else. What means something everywhere
 * (achterstand is red) is no part of a theme.
 */
final class Themalezer {

    private static final Set<String> TOKENS = Set.of(
            "--trede-accent",
            "--trede-accent-dark",
            "--trede-ink",
            "--trede-ink-soft",
            "--trede-ground",
            "--trede-line",
            "--trede-focus",
            "--trede-badge-ground");
    private static final String NAAM = "--trede-naam";
    private static final Pattern TOELICHTING = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern REGEL =
            Pattern.compile("\\s*\\.trede-theme--(PV\\d{2})\\s*\\{([^{}]*)}\\s*", Pattern.DOTALL);
    private static final Pattern GEZEGD = Pattern.compile("\\s*(--[a-z-]+)\\s*:\\s*(.*?)\\s*", Pattern.DOTALL);
    private static final Pattern KLEUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern NAAMWAARDE = Pattern.compile("\"(\\p{L}[\\p{L} '’-]{0,39})\"");
    private static final Pattern NEUTRAAL = Pattern.compile("(--trede-[a-z-]+)\\s*:\\s*(#[0-9a-fA-F]{6})");

    private final Map<String, String> neutraal;

    /** @param neutraal the colours of the neutral theme, by token */
    Themalezer(Map<String, String> neutraal) {
        this.neutraal = Map.copyOf(neutraal);
    }

    /** The colours that a style sheet gives to tokens of its own. */
    static Map<String, String> kleuren(String css) {
        var kleuren = new HashMap<String, String>();
        NEUTRAAL.matcher(css)
                .results()
                .forEach(een -> kleuren.putIfAbsent(een.group(1), een.group(2).toLowerCase(Locale.ROOT)));
        return kleuren;
    }

    /** @throws OngeldigThema with everything that is wrong with it */
    Thema lees(String css) {
        var regel = REGEL.matcher(TOELICHTING.matcher(css).replaceAll(""));
        if (!regel.matches()) {
            throw new OngeldigThema(
                    List.of("moet precies één regel zijn, voor .trede-theme-- met de code van de provincie"));
        }
        var redenen = new ArrayList<String>();
        var kleuren = new TreeMap<String, String>();
        String naam = null;
        for (var stuk : regel.group(2).split(";")) {
            var gezegd = GEZEGD.matcher(stuk);
            if (stuk.isBlank()) {
                continue;
            }
            if (!gezegd.matches()) {
                redenen.add("'" + stuk.strip() + "' is geen token met een waarde");
            } else if (gezegd.group(1).equals(NAAM)) {
                var waarde = NAAMWAARDE.matcher(gezegd.group(2));
                naam = waarde.matches() ? waarde.group(1) : null;
            } else if (!TOKENS.contains(gezegd.group(1))) {
                redenen.add(gezegd.group(1) + " is geen token van een thema");
            } else if (!KLEUR.matcher(gezegd.group(2)).matches()) {
                redenen.add(gezegd.group(1) + " is geen kleur als #1c4a5e");
            } else if (kleuren.put(gezegd.group(1), gezegd.group(2)) != null) {
                redenen.add(gezegd.group(1) + " staat er meer dan eens");
            }
        }
        if (naam == null) {
            redenen.add(NAAM + " ontbreekt of is geen naam van hoogstens 40 letters tussen aanhalingstekens");
        }
        var samen = new HashMap<>(neutraal);
        samen.putAll(kleuren);
        redenen.addAll(Contrast.tekorten(samen));
        if (!redenen.isEmpty()) {
            throw new OngeldigThema(redenen);
        }
        return new Thema(regel.group(1), naam, kleuren);
    }
}
