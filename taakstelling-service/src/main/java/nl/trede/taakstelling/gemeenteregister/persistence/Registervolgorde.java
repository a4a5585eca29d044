// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

/** The orders in which the register is listed. */
public enum Registervolgorde {
    CODE("g.code"),
    NAAM("g.naam COLLATE \"C\", g.code"),
    PROVINCIE("g.provincie, g.naam COLLATE \"C\", g.code"),
    INWONERS("w.aantal DESC NULLS LAST, g.code");

    final String orderBy;

    Registervolgorde(String orderBy) {
        this.orderBy = orderBy;
    }
}
