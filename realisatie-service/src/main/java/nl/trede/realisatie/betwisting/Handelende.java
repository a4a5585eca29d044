// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

import java.util.Optional;

/** As what someone acts on a betwisting: nobody disputes in the name of another, and who disputed a figure does not judge that betwisting. */
public enum Handelende {
    GEMEENTE,
    TOEZICHTHOUDER,
    /** COA, and who runs the installation. */
    ANDER;

    /**
     * Why this one may not dispute a figure as that indiener; empty when it may. A toezichthouder may record what a gemeente disputes, as when she
     * wrote it in a letter.
     */
    public Optional<String> bezwaarTegenIndienen(Indiener als) {
        return this == GEMEENTE && als != Indiener.GEMEENTE
                ? Optional.of("Een gemeente betwist een cijfer als gemeente.")
                : Optional.empty();
    }

    /** Why this one may not look into or judge what that indiener disputes; empty when it may. */
    public Optional<String> bezwaarTegenBehandelen(Indiener van) {
        return this == TOEZICHTHOUDER && van == Indiener.TOEZICHTHOUDER
                ? Optional.of("De toezichthouder betwistte dit cijfer zelf. COA behandelt deze betwisting.")
                : Optional.empty();
    }
}
