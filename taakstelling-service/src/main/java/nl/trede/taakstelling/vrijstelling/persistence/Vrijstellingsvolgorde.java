// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling.persistence;

/** The orders in which vrijstellingen are listed. */
public enum Vrijstellingsvolgorde {
    GEMEENTE("gemeente, vanaf, id"),
    VANAF("vanaf desc, gemeente, id");

    final String orderBy;

    Vrijstellingsvolgorde(String orderBy) {
        this.orderBy = orderBy;
    }
}
