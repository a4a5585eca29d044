// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * A text of the province at a marked place in its letters, as long as it is true.
 *
 * @param plaats where in the letter
 * @param brieven in which kinds of letter
 * @param halfjaren about which halfjaren; empty for all
 * @param vanaf first day of besluit that it is true for; null without one
 * @param tot first day that it is no longer true for; null without one
 * @param bron where the province said so
 * @param kop heading; null without one
 * @param alineas paragraphs; templates themselves, with the facts of the letter
 * @param opsomming list below the paragraphs; may be empty
 * @param slot paragraph after the list; null without one
 * @param feiten facts of the province that the paragraphs name
 * @param gemeenten facts by gemeente code that the paragraphs name
 */
public record Blok(
        String plaats,
        List<Briefsoort> brieven,
        List<Halfjaar> halfjaren,
        LocalDate vanaf,
        LocalDate tot,
        String bron,
        String kop,
        List<String> alineas,
        List<String> opsomming,
        String slot,
        Map<String, Object> feiten,
        Map<String, Map<String, Object>> gemeenten) {

    public Blok {
        halfjaren = halfjaren == null ? List.of() : List.copyOf(halfjaren);
        opsomming = opsomming == null ? List.of() : List.copyOf(opsomming);
        feiten = feiten == null ? Map.of() : Map.copyOf(feiten);
        gemeenten = gemeenten == null ? Map.of() : Map.copyOf(gemeenten);
    }

    /** Whether this text belongs in a letter of this kind, about this halfjaar, of this day. */
    public boolean geldt(Briefsoort soort, Halfjaar halfjaar, LocalDate dag) {
        return brieven.contains(soort)
                && (halfjaren.isEmpty() || halfjaren.contains(halfjaar))
                && (vanaf == null || !dag.isBefore(vanaf))
                && (tot == null || dag.isBefore(tot));
    }

    /** The facts of this gemeente; empty when none are known or the letter goes to all. */
    public Map<String, Object> feitenVan(Gemeentecode gemeente) {
        return gemeente == null ? Map.of() : gemeenten.getOrDefault(gemeente.code(), Map.of());
    }
}
