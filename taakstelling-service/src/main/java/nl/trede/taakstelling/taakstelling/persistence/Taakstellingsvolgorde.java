// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling.persistence;

/** The orders in which taakstellingen are listed. */
public enum Taakstellingsvolgorde {
    HALFJAAR("halfjaar, gemeente"),
    GEMEENTE("gemeente, halfjaar"),
    AANTAL("aantal desc, halfjaar, gemeente"),
    DATUM("datum desc, halfjaar, gemeente");

    final String orderBy;

    Taakstellingsvolgorde(String orderBy) {
        this.orderBy = orderBy;
    }
}
