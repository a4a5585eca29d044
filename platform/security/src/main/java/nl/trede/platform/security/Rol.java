// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import java.util.Locale;
import java.util.Optional;

/** What someone may do; in a token and in the tables of rights in lower case. */
public enum Rol {
    /** Watches over the gemeenten of a provincie and prepares what is decided. */
    TOEZICHTHOUDER(Bereik.PROVINCIE),
    /** Decides and signs for a provincie: gedeputeerde staten, or who has their mandate. */
    BESLISSER(Bereik.PROVINCIE),
    /** Sees the dossier of its own gemeente. */
    GEMEENTE(Bereik.GEMEENTE),
    /** Delivers realisatie. */
    COA(Bereik.LAND),
    /** Delivers taakstellingen. */
    RIJK(Bereik.LAND),
    /** Runs the installation. */
    BEHEERDER(Bereik.LAND),
    /** Who did not log in. */
    PUBLIEK(Bereik.NIETS);

    /** What a role is bound to. */
    enum Bereik {
        LAND,
        PROVINCIE,
        GEMEENTE,
        NIETS
    }

    private final Bereik bereik;

    Rol(Bereik bereik) {
        this.bereik = bereik;
    }

    Bereik bereik() {
        return bereik;
    }

    /** Whether this role is bound to no provincie or gemeente. */
    public boolean isLandelijk() {
        return bereik == Bereik.LAND;
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
