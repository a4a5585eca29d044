// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.halfjaaroverzicht.persistence;

/** The orders in which a halfjaar is listed. */
public enum Halfjaarvolgorde {
    NAAM("g.naam COLLATE \"C\", g.code"),
    AANTAL("t.aantal DESC NULLS LAST, g.code"),
    DATUM("t.datum DESC NULLS LAST, g.code");

    final String orderBy;

    Halfjaarvolgorde(String orderBy) {
        this.orderBy = orderBy;
    }
}
