// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * The method tried on every halfjaar that is over, after each month with a figure, with only what was known before; beside two that need no
 * thought. All three are measured on the same cases: those of which each can say something.
 *
 * @param perMaand by month, 1 to 5
 * @param totaal all months together
 * @param halfjaren over how many halfjaren
 */
public record Terugtoets(List<Uitslag> perMaand, Uitslag totaal, int halfjaren) {

    /**
     * How far each method was off after one month, or over all.
     *
     * @param maand 0 = all together
     * @param gevallen gemeenten × halfjaren
     * @param fout mean difference without its sign, persons: of the method, of linear pace, of the same share as last year
     * @param scheefheid mean difference of the method with its sign, persons; negative = too hopeful
     * @param metBand cases with a band
     * @param binnenBand of those, the ones in which the truth lay within it
     */
    public record Uitslag(
            int maand,
            int gevallen,
            double fout,
            double foutLineair,
            double foutVorigJaar,
            double scheefheid,
            int metBand,
            int binnenBand) {

        /** Whether the method is off less than both others. */
        public boolean verslaatBeide() {
            return gevallen > 0 && fout < foutLineair && fout < foutVorigJaar;
        }

        /** Between 0 and 1; null without bands. */
        public Double dekking() {
            return metBand == 0 ? null : binnenBand / (double) metBand;
        }
    }

    private record Geval(
            Halfjaar halfjaar,
            int maand,
            double fout,
            double lineair,
            double vorigJaar,
            Prognose.Band band,
            int eind) {}

    public Terugtoets {
        perMaand = List.copyOf(perMaand);
    }

    /** A Dutch sentence that says whether the method does better than both others. */
    public String conclusie() {
        if (totaal.gevallen() == 0) {
            return "Er zijn nog geen halfjaren met tussenstanden en een uitkomst een jaar eerder; er valt niets te toetsen.";
        }
        if (!totaal.verslaatBeide()) {
            return "De methode doet het niet beter dan beide eenvoudige methoden.";
        }
        var nietBeter = perMaand.stream()
                .filter(een -> een.gevallen() > 0 && !een.verslaatBeide())
                .map(een -> String.valueOf(een.maand()))
                .toList();
        return nietBeter.isEmpty()
                ? "De methode doet het na elke maand beter dan beide eenvoudige methoden."
                : "De methode doet het over alle maanden samen beter dan beide eenvoudige methoden, maar niet na maand "
                        + String.join(", ", nietBeter) + ".";
    }

    public static Terugtoets van(Prognosemodel model) {
        return van(model, gemeente -> true);
    }

    /** @param welke only the outcomes of these gemeenten are measured */
    public static Terugtoets van(Prognosemodel model, Predicate<Gemeentecode> welke) {
        var gevallen = gevallen(model, welke);
        var perMaand = new ArrayList<Uitslag>();
        for (int maand = 1; maand < Prognosemodel.MAANDEN; maand++) {
            int deze = maand;
            perMaand.add(uitslag(
                    maand, gevallen.stream().filter(een -> een.maand() == deze).toList()));
        }
        int halfjaren = (int) gevallen.stream().map(Geval::halfjaar).distinct().count();
        return new Terugtoets(perMaand, uitslag(0, gevallen), halfjaren);
    }

    private static List<Geval> gevallen(Prognosemodel model, Predicate<Gemeentecode> welke) {
        var gevallen = new ArrayList<Geval>();
        for (var alle : model.verlopen().values()) {
            for (var verloop : alle) {
                if (verloop.compleet() && welke.test(verloop.gemeente())) {
                    gevallen(verloop, model, gevallen);
                }
            }
        }
        return gevallen;
    }

    private static void gevallen(Halfjaarverloop verloop, Prognosemodel model, List<Geval> gevallen) {
        var vorigJaar = model.verloop(
                        verloop.gemeente(), verloop.halfjaar().vorige().vorige())
                .filter(toen -> toen.compleet() && toen.taakstelling() > 0)
                .orElse(null);
        if (vorigJaar == null) {
            return;
        }
        double zelfdeAandeel = vorigJaar.eind() * (double) verloop.taakstelling() / vorigJaar.taakstelling();
        for (int maand : verloop.perMaand().subMap(1, Prognosemodel.MAANDEN).keySet()) {
            var prognose = model.prognose(verloop.totEnMet(maand), null);
            double lineair = prognose.gehuisvest() * (double) Prognosemodel.MAANDEN / maand;
            gevallen.add(new Geval(
                    verloop.halfjaar(),
                    maand,
                    verloop.eind() - prognose.verwacht(),
                    verloop.eind() - lineair,
                    verloop.eind() - Math.max(prognose.gehuisvest(), zelfdeAandeel),
                    prognose.band(),
                    verloop.eind()));
        }
    }

    private static Uitslag uitslag(int maand, List<Geval> gevallen) {
        var metBand = gevallen.stream().filter(een -> een.band() != null).toList();
        return new Uitslag(
                maand,
                gevallen.size(),
                gevallen.stream()
                        .mapToDouble(een -> Math.abs(een.fout()))
                        .average()
                        .orElse(0),
                gevallen.stream()
                        .mapToDouble(een -> Math.abs(een.lineair()))
                        .average()
                        .orElse(0),
                gevallen.stream()
                        .mapToDouble(een -> Math.abs(een.vorigJaar()))
                        .average()
                        .orElse(0),
                gevallen.stream().mapToDouble(Geval::fout).average().orElse(0),
                metBand.size(),
                (int) metBand.stream()
                        .filter(een -> een.band().laag() <= een.eind()
                                && een.eind() <= een.band().hoog())
                        .count());
    }
}
