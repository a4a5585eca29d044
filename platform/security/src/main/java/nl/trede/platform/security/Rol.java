// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import java.util.Locale;
import java.util.Optional;

/** What someone may do; in a token and in the tables of rights in lower case. */
public enum Rol {
    /** Watches over the gemeenten of a provincie and prepares what is decided. */
    TOEZICHTHOUDER(false),
    /** Decides and signs for a provincie: gedeputeerde staten, or who has their mandate. */
    BESLISSER(false),
    /** Sees the dossier of its own gemeente. */
    GEMEENTE(false),
    /** Delivers realisatie. */
    COA(true),
    /** Delivers taakstellingen. */
    RIJK(true),
    /** Runs the installation. */
    BEHEERDER(true),
    /** Who did not log in. */
    PUBLIEK(false);

    private final boolean landelijk;

    Rol(boolean landelijk) {
        this.landelijk = landelijk;
    }

    /** Whether this role is bound to no provincie or gemeente. */
    public boolean isLandelijk() {
        return landelijk;
    }

    /** As it stands in a token. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a role that is none of ours, of which an identity provider may have many; publiek is no role to be given. */
    public static Optional<Rol> lees(String naam) {
        for (var rol : values()) {
            if (rol != PUBLIEK && rol.naam().equals(naam)) {
                return Optional.of(rol);
            }
        }
        return Optional.empty();
    }
}
