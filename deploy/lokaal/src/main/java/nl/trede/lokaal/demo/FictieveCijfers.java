// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;

/** Makes the facts of the demo from a fixed seed: from 2022-I up to and including the halfjaar of today. */
final class FictieveCijfers {

    static final Halfjaar EERSTE = new Halfjaar(2022, 1);

    private static final Toeval TOEVAL = new Toeval(20241128);

    private final Inwoners inwoners;
    private final List<Provinciestand> provinciestanden = Provinciestand.lees();
    private final Map<String, List<Brieffeit>> brieven =
            Brieffeit.lees().stream().collect(Collectors.groupingBy(Brieffeit::gemeente));
    private final LocalDate vandaag;
    private final Halfjaar laatste;
    private final List<Landelijk> landelijk;

    private final List<Demofeiten.Openingsstand> openingsstanden = new ArrayList<>();
    private final List<Demofeiten.Taakstelling> taakstellingen = new ArrayList<>();
    private final List<Demofeiten.Realisatie> realisaties = new ArrayList<>();
    private final Map<String, Integer> saldi = new LinkedHashMap<>();

    private FictieveCijfers(Inwoners inwoners, LocalDate vandaag) {
        this.inwoners = inwoners;
        this.vandaag = vandaag;
        this.laatste = Halfjaar.van(vandaag);
        this.landelijk = Landelijk.totEnMet(laatste);
    }

    static Demofeiten maak(List<Gemeente> gemeenten, LocalDate vandaag) {
        FictieveCijfers cijfers = new FictieveCijfers(Inwoners.van(gemeenten), vandaag);
        gemeenten.stream()
                .sorted(Comparator.comparing(Gemeente::code))
                .collect(Collectors.groupingBy(Gemeente::provincie, LinkedHashMap::new, Collectors.toList()))
                .forEach(cijfers::provincie);
        return new Demofeiten(
                List.copyOf(cijfers.openingsstanden),
                List.copyOf(cijfers.taakstellingen),
                List.copyOf(cijfers.realisaties),
                Map.copyOf(cijfers.saldi));
    }

    private void provincie(String provincie, List<Gemeente> gemeenten) {
        List<Reeks> reeksen = gemeenten.stream()
                .map(g -> new Reeks(g, brieven.getOrDefault(g.code(), List.of()), inwoners, TOEVAL))
                .toList();
        for (Halfjaar h = EERSTE; h.compareTo(laatste) <= 0; h = h.volgende()) {
            Halfjaar halfjaar = h;
            halfjaar(
                    provincie,
                    halfjaar,
                    reeksen.stream().filter(r -> r.doetMee(halfjaar)).toList());
        }
        reeksen.stream().filter(r -> !r.begint()).forEach(r -> saldi.put(r.code(), r.saldo()));
    }

    private void halfjaar(String provincie, Halfjaar halfjaar, List<Reeks> reeksen) {
        int[] taakstelling = reeksen.stream().mapToInt(r -> begin(r, halfjaar)).toArray();
        int[] gehuisvest = new int[reeksen.size()];
        int som = 0;
        for (int i = 0; i < gehuisvest.length; i++) {
            gehuisvest[i] = reeksen.get(i).gehuisvest(halfjaar, taakstelling[i]);
            som += reeksen.get(i).saldo() - taakstelling[i] + gehuisvest[i];
        }
        int nu = som;
        Provinciestand.van(provinciestanden, provincie, halfjaar)
                .ifPresent(p -> Afstemming.spreid(gehuisvest, gewichten(reeksen, halfjaar), p.saldo() - nu));
        for (int i = 0; i < gehuisvest.length; i++) {
            Peildata peildata = new Peildata(reeksen.get(i), halfjaar, vandaag);
            List<Demofeiten.Realisatie> gemeld = peildata.realisaties(gehuisvest[i]);
            realisaties.addAll(gemeld);
            reeksen.get(i)
                    .boek(
                            taakstelling[i],
                            gemeld.isEmpty() ? 0 : gemeld.get(gemeld.size() - 1).gehuisvest());
        }
    }

    /** The taakstelling in force at the end of the halfjaar; and the openingsstand, when the chain begins here. */
    private int begin(Reeks reeks, Halfjaar halfjaar) {
        List<Demofeiten.Taakstelling> versies = reeks.taakstellingen(halfjaar, landelijk);
        taakstellingen.addAll(versies);
        int geldend = versies.get(versies.size() - 1).aantal();
        if (reeks.begint()) {
            openingsstanden.add(reeks.open(halfjaar, geldend));
        }
        return geldend;
    }

    private static int[] gewichten(List<Reeks> reeksen, Halfjaar halfjaar) {
        return reeksen.stream()
                .mapToInt(r -> r.vast(halfjaar).isPresent() ? 0 : r.inwoners())
                .toArray();
    }
}
