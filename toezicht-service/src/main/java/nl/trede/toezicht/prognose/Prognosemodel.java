// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * The method. Expected = housed so far + the part that usually still comes after that month × the part of its taakstelling that the gemeente
 * usually houses × its taakstelling. With a plan, what still comes is the mean of that and of what the plan says. For each halfjaar only what
 * was known of earlier ones is used, also for the band.
 */
public final class Prognosemodel {

    static final int MAANDEN = 6;

    private record Ervaring(Aandelen aandelen, Seizoen seizoen, Afwijkingen afwijkingen) {}

    private final Map<Halfjaar, Ervaring> ervaringen = new HashMap<>();
    private final NavigableMap<Halfjaar, List<Halfjaarverloop>> verlopen = new TreeMap<>();

    /** @param alle of all gemeenten: the season is that of all */
    public Prognosemodel(Collection<Halfjaarverloop> alle) {
        alle.forEach(verloop -> verlopen.computeIfAbsent(verloop.halfjaar(), nieuw -> new ArrayList<>())
                .add(verloop));
        var afwijkingen = new Afwijkingen();
        var eerder = new ArrayList<Halfjaarverloop>();
        for (var halfjaar : verlopen.keySet()) {
            var ervaring =
                    new Ervaring(new Aandelen(eerder), Seizoen.van(eerder, halfjaar.helft()), afwijkingen.afschrift());
            ervaringen.put(halfjaar, ervaring);
            for (var verloop : verlopen.get(halfjaar)) {
                if (verloop.compleet()) {
                    leer(verloop, ervaring, afwijkingen);
                    eerder.add(verloop);
                }
            }
        }
    }

    /** All courses that it knows, of complete halfjaren and others, by halfjaar. */
    NavigableMap<Halfjaar, List<Halfjaarverloop>> verlopen() {
        return verlopen;
    }

    /** Of that gemeente in that halfjaar; empty when it is not known. */
    public Optional<Halfjaarverloop> verloop(Gemeentecode gemeente, Halfjaar halfjaar) {
        return verlopen.getOrDefault(halfjaar, List.of()).stream()
                .filter(verloop -> verloop.gemeente().equals(gemeente))
                .findFirst();
    }

    /** Of those gemeenten in that halfjaar; one that is not known is left out. */
    List<Halfjaarverloop> verlopen(Halfjaar halfjaar, Collection<Gemeentecode> gemeenten) {
        var welke = Set.copyOf(gemeenten);
        return verlopen.getOrDefault(halfjaar, List.of()).stream()
                .filter(verloop -> welke.contains(verloop.gemeente()))
                .toList();
    }

    /**
     * @param verloop one of those that the model was made of, up to any month; its end is not looked at
     * @param gepland housed at the end by the plan, persons; null when no plan says so
     */
    public Prognose prognose(Halfjaarverloop verloop, Integer gepland) {
        var ervaring = ervaringen.get(verloop.halfjaar());
        int maand = verloop.laatsteMaand();
        int gehuisvest = verloop.perMaand().get(maand);
        double verwacht = verwacht(verloop, ervaring, gepland);
        return new Prognose(
                verloop,
                maand,
                gehuisvest,
                ervaring.aandelen().van(verloop.gemeente()),
                ervaring.aandelen().halfjaren(verloop.gemeente()),
                ervaring.seizoen(),
                gepland,
                (int) Math.round(verwacht),
                maand == MAANDEN
                        ? null
                        : ervaring.afwijkingen().band(maand, verloop.taakstelling(), gehuisvest, verwacht));
    }

    private static void leer(Halfjaarverloop verloop, Ervaring ervaring, Afwijkingen afwijkingen) {
        for (int maand : verloop.perMaand().headMap(MAANDEN, false).keySet()) {
            afwijkingen.voegToe(maand, verloop, verwacht(verloop.totEnMet(maand), ervaring, null));
        }
    }

    private static double verwacht(Halfjaarverloop verloop, Ervaring ervaring, Integer gepland) {
        int maand = verloop.laatsteMaand();
        int gehuisvest = verloop.perMaand().get(maand);
        double komtNog =
                ervaring.seizoen().rest(maand) * ervaring.aandelen().van(verloop.gemeente()) * verloop.taakstelling();
        if (gepland == null || maand == MAANDEN) {
            return gehuisvest + komtNog;
        }
        return gehuisvest + (komtNog + Math.max(0, gepland - gehuisvest)) / 2;
    }
}
