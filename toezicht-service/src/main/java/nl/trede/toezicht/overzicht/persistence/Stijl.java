// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.persistence;

/** The style class of a saldo; never the only sign of it. */
final class Stijl {

    private Stijl() {}

    static String van(long saldo) {
        return saldo < 0 ? "trede-achterstand" : saldo > 0 ? "trede-voorsprong" : "";
    }
}
