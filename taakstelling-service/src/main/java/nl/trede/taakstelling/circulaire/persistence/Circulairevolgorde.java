// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

/** The orders in which annexes are listed. */
public enum Circulairevolgorde {
    ONTVANGEN("ontvangen_op desc, id"),
    HALFJAAR("halfjaar desc, ontvangen_op desc, id"),
    BRON("bron, ontvangen_op desc, id");

    final String orderBy;

    Circulairevolgorde(String orderBy) {
        this.orderBy = orderBy;
    }
}
