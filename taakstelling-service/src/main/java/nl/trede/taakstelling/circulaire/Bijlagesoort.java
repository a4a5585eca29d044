// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import nl.trede.taakstelling.taakstelling.Soort;

/** Why an annex brings numbers: each {@link Soort} but a prognose, which there is of the national number only. */
public enum Bijlagesoort {
    VASTSTELLING,
    BIJSTELLING,
    CORRECTIE;

    public Soort soort() {
        return Soort.valueOf(name());
    }
}
