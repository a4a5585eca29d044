// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.gemeenteregister.Gemeente;

/** Finds the gemeente that a line is about, by code, name or name variant (rule 13): a name counts when one gemeente has it in the halfjaar. */
final class Gemeentelijst {

    private static final Pattern CODE = Pattern.compile("(?i)(?:GM)?(\\d{1,4})");

    private final Halfjaar halfjaar;
    private final Map<Gemeentecode, Gemeente> opCode = new HashMap<>();
    private final Map<String, List<Gemeente>> opNaam = new HashMap<>();

    /** @param varianten other names by gemeente; one without is not in it */
    Gemeentelijst(Collection<Gemeente> gemeenten, Map<Gemeentecode, List<String>> varianten, Halfjaar halfjaar) {
        this.halfjaar = halfjaar;
        for (var gemeente : gemeenten) {
            opCode.put(gemeente.code(), gemeente);
            Stream.concat(Stream.of(gemeente.naam()), varianten.getOrDefault(gemeente.code(), List.of()).stream())
                    .flatMap(naam -> Stream.of(kaal(naam), kaal(naam.replaceFirst(" \\(.*", ""))))
                    .distinct()
                    .forEach(naam -> opNaam.computeIfAbsent(naam, nieuw -> new ArrayList<>())
                            .add(gemeente));
        }
    }

    /** @throws IllegalArgumentException with a Dutch reason when there is none, more than one, or none in this halfjaar */
    Gemeente zoek(String tekst) {
        var code = CODE.matcher(tekst);
        var gemeente = code.matches() ? opCode(tekst, code.group(1)) : opNaam(tekst);
        gemeente.bezwaarTegen(halfjaar).ifPresent(reden -> {
            throw new IllegalArgumentException(reden);
        });
        return gemeente;
    }

    private Gemeente opCode(String tekst, String cijfers) {
        var gemeente = opCode.get(new Gemeentecode("GM" + "0".repeat(4 - cijfers.length()) + cijfers));
        if (gemeente == null) {
            throw new IllegalArgumentException("gemeente '%s' staat niet in het register".formatted(tekst));
        }
        return gemeente;
    }

    private Gemeente opNaam(String tekst) {
        var alle = opNaam.getOrDefault(kaal(tekst), List.of());
        var nu = alle.stream().filter(g -> g.bezwaarTegen(halfjaar).isEmpty()).toList();
        if (alle.isEmpty()) {
            throw new IllegalArgumentException(
                    "gemeente '%s' staat niet in het register".formatted(Regelfout.kort(tekst)));
        }
        if (nu.size() > 1) {
            throw new IllegalArgumentException("'%s' kan meer dan een gemeente zijn: %s; gebruik de code"
                    .formatted(
                            Regelfout.kort(tekst),
                            String.join(
                                    " en ",
                                    nu.stream().map(g -> g.code().code()).toList())));
        }
        return nu.isEmpty() ? alle.get(0) : nu.get(0);
    }

    /** Without case, accents and signs: "'s-Hertogenbosch" is "shertogenbosch". */
    static String kaal(String naam) {
        return Normalizer.normalize(naam, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
