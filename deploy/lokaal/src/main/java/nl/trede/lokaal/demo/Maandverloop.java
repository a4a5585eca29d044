// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import nl.trede.begrippen.Halfjaar;

/** Made-up course of a halfjaar: a slow start, most at the end, and no two gemeenten alike. */
final class Maandverloop {

    static final int MAANDEN = 6;

    /** Which part of a halfjaar's housing a month usually brings. */
    private static final double[] GEWOONLIJK = {0.10, 0.13, 0.15, 0.17, 0.20, 0.25};

    private final double[] cumulatief = new double[MAANDEN + 1];

    Maandverloop(Toeval toeval, String gemeente, Halfjaar halfjaar) {
        for (int maand = 1; maand <= MAANDEN; maand++) {
            double afwijking = 0.6
                    + 0.8 * toeval.over("maand " + maand + gemeente + halfjaar).nextDouble();
            cumulatief[maand] = cumulatief[maand - 1] + GEWOONLIJK[maand - 1] * afwijking;
        }
    }

    /** Persons housed after so many whole months (0 to 6), of the number that the whole halfjaar brings; never fewer than a month earlier. */
    int naMaand(int maand, int heelHalfjaar) {
        return (int) (heelHalfjaar * cumulatief[maand] / cumulatief[MAANDEN]);
    }
}
