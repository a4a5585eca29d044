// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering;

/** Where a reminder lies by its day. */
public enum Moment {
    VOOR,
    OP,
    /** It has passed and what was asked is not there. */
    NA
}
