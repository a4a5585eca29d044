// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.gelijkheid;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Feitsoort;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.beoordeling.Feit;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;

/** Puts gemeenten side by side, or finds those with the same facts. Two questions to the database, however many gemeenten there are. */
public class VergelijkGevallen {

    private final Gemeenten register;
    private final Beoordelingen beoordelingen;
    private final Besluiten besluiten;

    public VergelijkGevallen(Gemeenten register, Beoordelingen beoordelingen, Besluiten besluiten) {
        this.register = register;
        this.beoordelingen = beoordelingen;
        this.besluiten = besluiten;
    }

    /** @param bekendOp as it was to be seen at that moment; null = now */
    public Paar paar(Gemeente een, Gemeente ander, Halfjaar halfjaar, Instant bekendOp) {
        var gevallen = gevallen(List.of(een, ander), halfjaar, bekendOp);
        return new Paar(gevallen.get(0), gevallen.get(1));
    }

    /**
     * The gemeenten of a provincie that were judged over the halfjaar, in groups with the same facts; those with unequal treden first.
     *
     * @param bekendOp as it was to be seen at that moment; null = now
     */
    public List<Groep> groepen(Provinciecode provincie, Halfjaar halfjaar, Instant bekendOp) {
        var gemeenten = register.van(provincie).stream()
                .filter(gemeente -> gemeente.bestaatIn(halfjaar))
                .toList();
        Map<String, List<Geval>> perFeiten = gevallen(gemeenten, halfjaar, bekendOp).stream()
                .filter(geval -> geval.beoordeling() != null)
                .collect(groupingBy(VergelijkGevallen::sleutel, LinkedHashMap::new, Collectors.toList()));
        var groepen = new ArrayList<Groep>();
        perFeiten.values().forEach(gevallen -> groepen.add(new Groep(feiten(gevallen.get(0)), gevallen)));
        groepen.sort(Comparator.comparing(Groep::ongelijk).reversed().thenComparing(groep -> -groep.gevallen()
                .size()));
        return groepen;
    }

    private List<Geval> gevallen(Collection<Gemeente> gemeenten, Halfjaar halfjaar, Instant bekendOp) {
        var codes = gemeenten.stream().map(Gemeente::code).toList();
        if (codes.isEmpty()) {
            return List.of();
        }
        var nieuwste = bekendOp == null
                ? beoordelingen.nieuwste(codes, halfjaar)
                : beoordelingen.nieuwsteToen(codes, halfjaar, bekendOp);
        var voorstellen = nieuwste.stream().collect(toMap(Beoordeling::gemeente, een -> een));
        var verlopen = besluiten.verlopen(codes);
        return gemeenten.stream()
                .map(gemeente -> Geval.van(
                        gemeente,
                        halfjaar,
                        voorstellen.get(gemeente.code()),
                        verlopen.getOrDefault(gemeente.code(), new Tredeverloop(List.of()))
                                .bekendOp(bekendOp)))
                .toList();
    }

    private static List<Feit> feiten(Geval geval) {
        return geval.feiten().stream()
                .filter(feit -> feit.soort() != Feitsoort.HUIDIGE_TREDE)
                .toList();
    }

    private static String sleutel(Geval geval) {
        return geval.beleidsversie()
                + feiten(geval).stream()
                        .sorted(Comparator.comparing(Feit::soort))
                        .map(feit -> feit.soort().naam() + "=" + feit.waarde())
                        .collect(Collectors.joining(";", ";", ""));
    }
}
