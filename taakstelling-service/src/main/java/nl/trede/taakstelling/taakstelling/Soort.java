// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

/** Why there is a version: a forecast (national only), the first announcement, a change of the target itself, or repair of what was recorded wrongly. */
public enum Soort {
    PROGNOSE,
    VASTSTELLING,
    BIJSTELLING,
    CORRECTIE
}
