// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

/** The orders in which herindelingen are listed. */
public enum Overgangsvolgorde {
    DATUM("o.datum DESC, o.van, o.naar"),
    GEMEENTE("v.naam COLLATE \"C\", o.van, n.naam COLLATE \"C\", o.naar");

    final String orderBy;

    Overgangsvolgorde(String orderBy) {
        this.orderBy = orderBy;
    }
}
