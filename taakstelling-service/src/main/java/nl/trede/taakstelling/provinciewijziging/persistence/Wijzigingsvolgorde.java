// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.persistence;

/** The orders in which changes of province are listed. */
public enum Wijzigingsvolgorde {
    DATUM("w.datum DESC, w.gemeente"),
    GEMEENTE("g.naam COLLATE \"C\", w.gemeente, w.datum");

    final String orderBy;

    Wijzigingsvolgorde(String orderBy) {
        this.orderBy = orderBy;
    }
}
