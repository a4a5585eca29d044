// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk.persistence;

/** The orders in which national taakstellingen are listed. */
public enum Landelijkevolgorde {
    HALFJAAR("halfjaar"),
    AANTAL("aantal desc, halfjaar"),
    DATUM("datum desc, halfjaar");

    final String orderBy;

    Landelijkevolgorde(String orderBy) {
        this.orderBy = orderBy;
    }
}
