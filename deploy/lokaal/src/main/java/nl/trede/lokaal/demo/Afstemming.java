// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

/** Spreads a difference over made-up numbers by weight, so that their sum comes out right and none goes below zero. */
final class Afstemming {

    private Afstemming() {}

    /**
     * @param aantallen changed in place
     * @param gewichten 0: leave this one alone
     * @param verschil to be added in all; may be negative, and is then at most the sum of what may change
     */
    static void spreid(int[] aantallen, int[] gewichten, int verschil) {
        int rest = verschil;
        while (rest != 0) {
            long som = 0;
            for (int i = 0; i < aantallen.length; i++) {
                som += magWijzigen(aantallen[i], gewichten[i], rest) ? gewichten[i] : 0;
            }
            if (som == 0) {
                throw new IllegalArgumentException("nothing left to change; " + rest + " remain");
            }
            int teDoen = rest;
            for (int i = 0; i < aantallen.length && rest != 0; i++) {
                if (magWijzigen(aantallen[i], gewichten[i], rest)) {
                    int deel = (int) (teDoen * (long) gewichten[i] / som);
                    int stap = deel != 0 ? deel : Integer.signum(rest);
                    stap = Math.abs(stap) > Math.abs(rest) ? rest : stap;
                    stap = Math.max(stap, -aantallen[i]);
                    aantallen[i] += stap;
                    rest -= stap;
                }
            }
        }
    }

    private static boolean magWijzigen(int aantal, int gewicht, int richting) {
        return gewicht > 0 && (richting > 0 || aantal > 0);
    }
}
