// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

/** The style class of a saldo; never the only sign of it. */
public final class Stijl {

    private Stijl() {}

    public static String van(long saldo) {
        return saldo < 0 ? "trede-achterstand" : saldo > 0 ? "trede-voorsprong" : "";
    }
}
