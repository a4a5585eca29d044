// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A comparison in a condition of a template: {@code {#if stand.opgave > 0}}.
 *
 * @param links as the template writes it
 * @param rechts as the template writes it
 */
record Vergelijking(String links, String teken, String rechts) {

    private static final Set<String> VOLGORDE = Set.of(">", ">=", "<", "<=", "gt", "ge", "lt", "le");
    private static final String WAARDE = "((?:[^\\s()!&|]|\\([^()]*\\))+)";
    private static final Pattern PATROON =
            Pattern.compile(WAARDE + "\\s+(==|!=|>=|<=|>|<|eq|ne|gt|ge|lt|le|is)\\s+" + WAARDE);

    /** Every comparison in a condition, in its order; empty when it only asks whether something is told or true. */
    static List<Vergelijking> in(String voorwaarde) {
        return PATROON.matcher(voorwaarde)
                .results()
                .map(gevonden -> new Vergelijking(gevonden.group(1), gevonden.group(2), gevonden.group(3)))
                .toList();
    }

    /**
     * Why a template may not compare these, in Dutch; empty when it may, or when their types do not tell. A fact that was not told is no
     * matter here: it makes the letter wait ({@link Afweging}).
     *
     * @param links type of what stands left; null when unknown, Void for the word null
     * @param rechts the same of what stands right
     */
    Optional<String> bezwaar(Type links, Type rechts) {
        if (links == Void.class || rechts == Void.class) {
            return Optional.of("of een feit bekend is, vraagt een sjabloon met {#if feit}, niet met " + this);
        }
        if (VOLGORDE.contains(teken)) {
            return volgorde(links, rechts)
                    ? Optional.empty()
                    : Optional.of(
                            "'" + this + "' vergelijkt wat geen getallen zijn; vraag bijvoorbeeld naar de personen");
        }
        return links == null || rechts == null || gelijksoortig(klasse(links), klasse(rechts))
                ? Optional.empty()
                : Optional.of("'" + this + "' vergelijkt wat nooit gelijk is");
    }

    private static boolean volgorde(Type links, Type rechts) {
        if (links == null || rechts == null) {
            var bekend = links == null ? rechts : links;
            return bekend == null || Comparable.class.isAssignableFrom(klasse(bekend));
        }
        var een = klasse(links);
        var ander = klasse(rechts);
        return Number.class.isAssignableFrom(een) && Number.class.isAssignableFrom(ander)
                || een.equals(ander) && Comparable.class.isAssignableFrom(een);
    }

    private static boolean gelijksoortig(Class<?> een, Class<?> ander) {
        return een.isAssignableFrom(ander) || ander.isAssignableFrom(een);
    }

    private static Class<?> klasse(Type soort) {
        var kaal = soort instanceof ParameterizedType lijst ? (Class<?>) lijst.getRawType() : (Class<?>) soort;
        return MethodType.methodType(kaal).wrap().returnType();
    }

    @Override
    public String toString() {
        return links + " " + teken + " " + rechts;
    }
}
