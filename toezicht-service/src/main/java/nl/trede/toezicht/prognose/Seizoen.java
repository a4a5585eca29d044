// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which part of a halfjaar's housing is done after each whole month, of all gemeenten together.
 *
 * @param deel after month 0 to 6, between 0 and 1, never falling
 * @param waargenomen how many courses each month rests on; 0 = too few are known, then a straight line is taken
 */
public record Seizoen(List<Double> deel, List<Integer> waargenomen) {

    private static final int MAANDEN = 6;
    private static final int MINSTENS = 5;

    public Seizoen {
        deel = List.copyOf(deel);
        waargenomen = List.copyOf(waargenomen);
    }

    /** From complete halfjaren of the same half of the year where there are enough, else of both. */
    static Seizoen van(Collection<Halfjaarverloop> compleet, int helft) {
        var deel = new ArrayList<Double>();
        var waargenomen = new ArrayList<Integer>();
        deel.add(0.0);
        waargenomen.add(0);
        for (int maand = 1; maand < MAANDEN; maand++) {
            var bruikbaar = bruikbaar(compleet, maand, helft);
            long eind = bruikbaar.stream().mapToLong(Halfjaarverloop::eind).sum();
            int nu = maand;
            long toen = bruikbaar.stream()
                    .mapToLong(verloop -> verloop.perMaand().get(nu))
                    .sum();
            double gemeten = eind == 0 ? maand / (double) MAANDEN : toen / (double) eind;
            deel.add(Math.min(1, Math.max(deel.get(maand - 1), gemeten)));
            waargenomen.add(eind == 0 ? 0 : bruikbaar.size());
        }
        deel.add(1.0);
        waargenomen.add(compleet.size());
        return new Seizoen(deel, waargenomen);
    }

    /** What is usually still to come after that month, between 0 and 1. */
    double rest(int maand) {
        return 1 - deel.get(maand);
    }

    private static List<Halfjaarverloop> bruikbaar(Collection<Halfjaarverloop> compleet, int maand, int helft) {
        var alle = compleet.stream()
                .filter(verloop -> verloop.perMaand().containsKey(maand))
                .toList();
        var zelfdeHelft = alle.stream()
                .filter(verloop -> verloop.halfjaar().helft() == helft)
                .toList();
        return zelfdeHelft.size() >= MINSTENS ? zelfdeHelft : alle.size() >= MINSTENS ? alle : List.of();
    }
}
