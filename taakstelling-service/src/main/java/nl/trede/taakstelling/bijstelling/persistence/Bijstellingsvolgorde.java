// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.persistence;

/** The orders in which bijstellingen are listed, newest first. */
public enum Bijstellingsvolgorde {
    VASTGELEGD("b.vastgelegd_op DESC, b.id"),
    DATUM("b.datum DESC, b.vastgelegd_op DESC, b.id"),
    HALFJAAR("b.halfjaar DESC, b.vastgelegd_op DESC, b.id");

    final String orderBy;

    Bijstellingsvolgorde(String orderBy) {
        this.orderBy = orderBy;
    }
}
