// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far earlier prognoses were off, by the month that they were made in. Measured against the root of the taakstelling: a gemeente that is
 * four times as large is off twice as far, as counts are.
 */
final class Afwijkingen {

    private static final int MINSTENS = 20;
    private static final double ONDER = 0.1;
    private static final double BOVEN = 0.9;

    private final Map<Integer, List<Double>> perMaand = new HashMap<>();

    void voegToe(int maand, Halfjaarverloop werkelijk, double verwacht) {
        if (werkelijk.taakstelling() > 0) {
            perMaand.computeIfAbsent(maand, nieuw -> new ArrayList<>())
                    .add((werkelijk.eind() - verwacht) / Math.sqrt(werkelijk.taakstelling()));
        }
    }

    /** As it is now; what is added later does not change it. */
    Afwijkingen afschrift() {
        var afschrift = new Afwijkingen();
        perMaand.forEach((maand, lijst) -> {
            var gesorteerd = new ArrayList<>(lijst);
            Collections.sort(gesorteerd);
            afschrift.perMaand.put(maand, gesorteerd);
        });
        return afschrift;
    }

    /** Of an {@link #afschrift}: null when too little is known of that month. */
    Prognose.Band band(int maand, int taakstelling, int gehuisvest, double verwacht) {
        var lijst = perMaand.getOrDefault(maand, List.of());
        if (lijst.size() < MINSTENS) {
            return null;
        }
        double maat = Math.sqrt(taakstelling);
        int laag = (int) Math.round(verwacht + plek(lijst, ONDER) * maat);
        int hoog = (int) Math.round(verwacht + plek(lijst, BOVEN) * maat);
        return new Prognose.Band(Math.max(gehuisvest, laag), Math.max(gehuisvest, hoog), lijst.size());
    }

    private static double plek(List<Double> gesorteerd, double deel) {
        return gesorteerd.get((int) Math.round(deel * (gesorteerd.size() - 1)));
    }
}
