// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import java.util.List;
import java.util.Set;

/**
 * One line of the table of rights of a service.
 *
 * @param wat what it is about, in the words of a toezichthouder
 * @param methoden of HTTP; HEAD goes with GET
 * @param adres within the service; a part in braces stands for anything, {@code /**} at the end for this address and all below it
 * @param wie the roles that may, or one of the words {@code iedereen} and {@code aangemeld}; a beheerder always may
 */
public record Recht(String wat, Set<String> methoden, String adres, List<String> wie) {

    private static final String IEDEREEN = "iedereen";
    private static final String AANGEMELD = "aangemeld";
    private static final String ALLES_ERONDER = "/**";

    public Recht {
        methoden = Set.copyOf(methoden);
        wie = List.copyOf(wie);
        for (var een : wie) {
            if (!een.equals(IEDEREEN) && !een.equals(AANGEMELD) && Rol.lees(een).isEmpty()) {
                throw new IllegalArgumentException("'" + een + "' is no role (" + adres + ")");
            }
        }
    }

    /** Whether who asks may; over which provincie or gemeente is not said here. */
    public boolean mag(Toegang toegang) {
        return wie.contains(IEDEREEN)
                || toegang.heeft(Rol.BEHEERDER)
                || wie.contains(AANGEMELD) && !toegang.heeft(Rol.PUBLIEK)
                || toegang.rollen().stream().anyMatch(rol -> wie.contains(rol.naam()));
    }

    boolean geldtVoor(String methode, String gevraagd) {
        var delen = delen();
        var gegeven = gevraagd.split("/");
        if (!methoden.contains(methode)
                || gegeven.length < delen.length
                || gegeven.length > delen.length && !adres.endsWith(ALLES_ERONDER)) {
            return false;
        }
        for (int i = 0; i < delen.length; i++) {
            if (!delen[i].startsWith("{") && !delen[i].equals(gegeven[i])) {
                return false;
            }
        }
        return true;
    }

    /** Of two lines about an address the one that says more of it counts: more parts, then more parts by their name, then no open end. */
    int gewicht() {
        var gewicht = adres.endsWith(ALLES_ERONDER) ? 0 : 1;
        for (var deel : delen()) {
            gewicht += deel.startsWith("{") ? 100 : 102;
        }
        return gewicht;
    }

    private String[] delen() {
        return (adres.endsWith(ALLES_ERONDER) ? adres.substring(0, adres.length() - ALLES_ERONDER.length()) : adres)
                .split("/");
    }
}
