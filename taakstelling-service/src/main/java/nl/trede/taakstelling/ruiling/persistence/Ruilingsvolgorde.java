// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling.persistence;

/** The orders in which ruilingen are listed. */
public enum Ruilingsvolgorde {
    VASTGELEGD("vastgelegdOp desc, id"),
    HALFJAAR("halfjaar desc, vastgelegdOp desc, id");

    final String orderBy;

    Ruilingsvolgorde(String orderBy) {
        this.orderBy = orderBy;
    }
}
