// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/**
 * Made-up courses from a fixed seed, since no real monthly figures could be had: gemeenten of all sizes with a nature that drifts, households
 * instead of persons, a slow start of each halfjaar, and halfjaren that are good or bad for everybody. Says nothing about real gemeenten.
 */
final class FictieveVerlopen {

    static final int GEMEENTEN = 342;
    static final Halfjaar EERSTE = new Halfjaar(2019, 1);
    static final Halfjaar LAATSTE = new Halfjaar(2025, 2);
    private static final double[][] SEIZOEN = {
        {0.11, 0.14, 0.17, 0.18, 0.19, 0.21}, {0.10, 0.12, 0.17, 0.20, 0.21, 0.20}
    };

    private FictieveVerlopen() {}

    static List<Halfjaarverloop> maak(long zaad) {
        var land = new Random(zaad);
        var omvang = new double[GEMEENTEN];
        var aard = new double[GEMEENTEN];
        var saldo = new int[GEMEENTEN];
        for (int i = 0; i < GEMEENTEN; i++) {
            omvang[i] = 8 + 45 * Math.pow(land.nextDouble(), 3) * 6;
            aard[i] = 0.95 + 0.12 * land.nextGaussian();
        }
        var verlopen = new ArrayList<Halfjaarverloop>();
        for (var halfjaar = EERSTE; halfjaar.compareTo(LAATSTE) <= 0; halfjaar = halfjaar.volgende()) {
            double getij = 1 + 0.08 * land.nextGaussian();
            double taak = 0.7 + 0.6 * land.nextDouble();
            for (int i = 0; i < GEMEENTEN; i++) {
                aard[i] += 0.25 * (0.95 - aard[i]) + 0.06 * land.nextGaussian();
                int taakstelling = (int) Math.ceil(omvang[i] * taak);
                var cijfers = cijfers(halfjaar, taakstelling * Math.max(0.2, aard[i] * getij), land);
                var verloop = Halfjaarverloop.van(
                        new Gemeentecode("GM%04d".formatted(i + 1)),
                        halfjaar,
                        new Saldo(saldo[i]),
                        taakstelling,
                        cijfers);
                verlopen.add(verloop);
                saldo[i] = verloop.saldo(verloop.eind()).personen();
            }
        }
        return verlopen;
    }

    /** Households of one to six persons that come in each month until about as many are housed as usual. */
    private static TreeMap<LocalDate, Integer> cijfers(Halfjaar halfjaar, double verwacht, Random land) {
        var cijfers = new TreeMap<LocalDate, Integer>();
        int gehuisvest = 0;
        for (int maand = 1; maand <= 6; maand++) {
            double gewenst = verwacht * SEIZOEN[halfjaar.helft() - 1][maand - 1];
            for (double over = gewenst; over > 0; ) {
                int huishouden = 1 + land.nextInt(4) * land.nextInt(2);
                gehuisvest += land.nextDouble() < Math.min(1, over / huishouden) ? huishouden : 0;
                over -= huishouden;
            }
            cijfers.put(halfjaar.eersteDag().plusMonths(maand), gehuisvest);
        }
        return cijfers;
    }
}
