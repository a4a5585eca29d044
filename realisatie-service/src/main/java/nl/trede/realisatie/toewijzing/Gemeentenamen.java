// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.register.Gemeente;
import nl.trede.realisatie.register.Register;

/** Finds a gemeente by code, by its name in the register or by a name of the toewijzing (rule 13). */
final class Gemeentenamen {

    private static final Pattern CODE = Pattern.compile("(?i)(?:GM)?(\\d{1,4})");

    private final Map<String, List<Gemeente>> opNaam = new HashMap<>();
    private final Map<String, Gemeentecode> eigen = new HashMap<>();

    Gemeentenamen(Register register, Map<String, Gemeentecode> namen) {
        namen.forEach((naam, code) -> eigen.put(kaal(naam), code));
        for (var gemeente : register.alle()) {
            Stream.of(gemeente.naam(), gemeente.naam().replaceFirst(" \\(.*", ""))
                    .map(Gemeentenamen::kaal)
                    .distinct()
                    .forEach(naam -> opNaam.computeIfAbsent(naam, nieuw -> new ArrayList<>())
                            .add(gemeente));
        }
    }

    /** Whether the text is a code or a name of a gemeente. */
    boolean kent(String tekst) {
        return CODE.matcher(tekst).matches() || eigen.containsKey(kaal(tekst)) || opNaam.containsKey(kaal(tekst));
    }

    /**
     * A code that has the right form is not held against the register here.
     *
     * @param dag on which a name must be of one gemeente; null when it is not known
     * @throws IllegalArgumentException with a Dutch reason when there is none, or more than one
     */
    Gemeentecode zoek(String tekst, LocalDate dag) {
        var code = CODE.matcher(tekst);
        if (code.matches()) {
            return new Gemeentecode("GM" + "0".repeat(4 - code.group(1).length()) + code.group(1));
        }
        var bekend = eigen.get(kaal(tekst));
        return bekend == null ? opNaam(tekst, dag) : bekend;
    }

    private Gemeentecode opNaam(String tekst, LocalDate dag) {
        var alle = opNaam.getOrDefault(kaal(tekst), List.of());
        if (alle.isEmpty()) {
            throw new IllegalArgumentException(
                    "gemeente '%s' staat niet in het register".formatted(Regelfout.kort(tekst)));
        }
        var dan = alle.stream()
                .filter(gemeente ->
                        dag == null || gemeente.bezwaarTegen(dag).isEmpty() || bestondDaarvoor(gemeente, dag))
                .toList();
        if (dan.size() > 1) {
            throw new IllegalArgumentException("'%s' kan meer dan een gemeente zijn: %s; gebruik de code"
                    .formatted(
                            Regelfout.kort(tekst),
                            dan.stream().map(gemeente -> gemeente.code().code()).collect(Collectors.joining(" en "))));
        }
        return (dan.isEmpty() ? alle : dan).get(0).code();
    }

    /** On a peilmoment the figures are about the day before. */
    private static boolean bestondDaarvoor(Gemeente gemeente, LocalDate dag) {
        return gemeente.bezwaarTegen(dag.minusDays(1)).isEmpty();
    }

    /** Without case, accents and signs: "'s-Hertogenbosch" is "shertogenbosch". */
    private static String kaal(String naam) {
        return Normalizer.normalize(naam, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
