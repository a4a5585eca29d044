// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv.persistence;

/** The orders in which indicative numbers are listed. */
public enum Amvvolgorde {
    HALFJAAR("a.halfjaar, a.gebied"),
    GEBIED("a.gebied, a.halfjaar"),
    AANTAL("a.aantal DESC, a.halfjaar, a.gebied");

    final String orderBy;

    Amvvolgorde(String orderBy) {
        this.orderBy = orderBy;
    }
}
