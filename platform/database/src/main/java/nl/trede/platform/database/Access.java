// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.database;

import java.util.Set;

/**
 * What a transaction may see and write.
 *
 * @param all every row; then the sets say nothing
 * @param provincies codes; their own rows, and those of the gemeenten that lie or have lain in them
 * @param gemeenten codes; their own rows only
 */
public record Access(boolean all, Set<String> provincies, Set<String> gemeenten) {

    /** The system's own work, and who is bound to no provincie. */
    public static final Access ALL = new Access(true, Set.of(), Set.of());

    /** Nobody known: only what is for everyone. */
    public static final Access NOTHING = new Access(false, Set.of(), Set.of());

    public Access {
        provincies = Set.copyOf(provincies);
        gemeenten = Set.copyOf(gemeenten);
    }

    public static Access ofProvincie(String code) {
        return new Access(false, Set.of(code), Set.of());
    }

    public static Access ofGemeente(String code) {
        return new Access(false, Set.of(), Set.of(code));
    }
}
