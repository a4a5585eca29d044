// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How well two colours are told apart (WCAG 2.2, 1.4.3 and 1.4.11), and which colours of a theme meet each other on a page. */
final class Contrast {

    private static final double TEKST = 4.5;
    private static final double VORM = 3.0;

    /** What stands on what: a token or a colour, on a token or a colour. */
    private record Paar(String voor, String achter, double minstens) {}

    private static final List<Paar> PAREN = List.of(
            new Paar("--trede-ink", "--trede-paper", TEKST),
            new Paar("--trede-ink", "--trede-ground", TEKST),
            new Paar("--trede-ink", "--trede-focus", TEKST),
            new Paar("--trede-ink-soft", "--trede-paper", TEKST),
            new Paar("--trede-ink-soft", "--trede-ground", TEKST),
            new Paar("--trede-accent", "--trede-paper", TEKST),
            new Paar("--trede-accent", "--trede-ground", TEKST),
            new Paar("--trede-accent-dark", "--trede-paper", TEKST),
            new Paar("--trede-accent-dark", "--trede-ground", TEKST),
            new Paar("--trede-accent-dark", "--trede-badge-ground", TEKST),
            new Paar("#ffffff", "--trede-accent", TEKST),
            new Paar("#ffffff", "--trede-accent-dark", TEKST),
            new Paar("--trede-behind", "--trede-paper", TEKST),
            new Paar("--trede-behind", "--trede-ground", TEKST),
            new Paar("--trede-ahead", "--trede-paper", TEKST),
            new Paar("--trede-ahead", "--trede-ground", TEKST),
            new Paar("--trede-warn-ink", "--trede-warn-ground", TEKST),
            new Paar("--trede-focus", "--trede-accent-dark", VORM),
            new Paar("--trede-focus", "--trede-accent", VORM));

    private Contrast() {}

    /** From 1 (the same) to 21 (black and white). */
    static double tussen(String een, String ander) {
        double a = helderheid(een);
        double b = helderheid(ander);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** In Dutch, each pair that cannot be told apart well enough; a colour is #rrggbb. */
    static List<String> tekorten(Map<String, String> kleuren) {
        var tekorten = new ArrayList<String>();
        for (var paar : PAREN) {
            double contrast = tussen(kleur(kleuren, paar.voor()), kleur(kleuren, paar.achter()));
            if (contrast < paar.minstens()) {
                tekorten.add("%s op %s heeft een contrast van %.2f; minstens %.1f is nodig"
                        .formatted(paar.voor(), paar.achter(), contrast, paar.minstens()));
            }
        }
        return tekorten;
    }

    private static String kleur(Map<String, String> kleuren, String naam) {
        return naam.startsWith("#") ? naam : kleuren.get(naam);
    }

    private static double helderheid(String kleur) {
        return 0.2126 * deel(kleur, 1) + 0.7152 * deel(kleur, 3) + 0.0722 * deel(kleur, 5);
    }

    private static double deel(String kleur, int vanaf) {
        double waarde = Integer.parseInt(kleur.substring(vanaf, vanaf + 2), 16) / 255.0;
        return waarde <= 0.04045 ? waarde / 12.92 : Math.pow((waarde + 0.055) / 1.055, 2.4);
    }
}
