// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/**
 * Who asks, and what of it may be seen.
 *
 * @param wie name of the account; null for the system itself and for who did not log in
 * @param rollen never empty for a person: who did not log in is {@link Rol#PUBLIEK}
 * @param overal every provincie and every gemeente; then the two sets say nothing
 * @param provincies whose gemeenten may be seen; empty: none, unless {@code overal}
 * @param gemeenten that may be seen beside those of the provincies
 */
public record Toegang(
        String wie, Set<Rol> rollen, boolean overal, Set<Provinciecode> provincies, Set<Gemeentecode> gemeenten) {

    /** The system's own work: events, schedules, what an operator starts on the machine. It sees everything and is nobody. */
    public static final Toegang SYSTEEM = new Toegang(null, Set.of(), true, Set.of(), Set.of());

    /** Who did not log in. */
    public static final Toegang NIEMAND = new Toegang(null, Set.of(Rol.PUBLIEK), false, Set.of(), Set.of());

    public Toegang {
        rollen = Set.copyOf(rollen);
        provincies = Set.copyOf(provincies);
        gemeenten = Set.copyOf(gemeenten);
    }

    /**
     * Of an account, from the words of its token. A role that is none of ours and a code that is no code give nothing; nor do roles that cannot go
     * together. Without any of our roles the account has logged in, and may no more than who did not.
     */
    public static Toegang van(
            String wie, Collection<String> rollen, Collection<String> provincies, Collection<String> gemeenten) {
        var eigen = EnumSet.noneOf(Rol.class);
        rollen.forEach(naam -> Rol.lees(naam).ifPresent(eigen::add));
        if (!samen(eigen)) {
            eigen.clear();
        }
        var overal = eigen.stream().anyMatch(Rol::isLandelijk);
        return new Toegang(
                wie,
                eigen.isEmpty() ? Set.of(Rol.PUBLIEK) : eigen,
                overal,
                codes(provincies, Provinciecode::new),
                codes(gemeenten, Gemeentecode::new));
    }

    public boolean isAangemeld() {
        return wie != null;
    }

    public boolean isSysteem() {
        return equals(SYSTEEM);
    }

    public boolean heeft(Rol rol) {
        return rollen.contains(rol);
    }

    /** Whether this provincie as a whole may be seen. */
    public boolean ziet(Provinciecode provincie) {
        return overal || provincies.contains(provincie);
    }

    /** The one provincie of who is bound to one; empty for who sees more, or none. */
    public Optional<Provinciecode> eigenProvincie() {
        return overal || provincies.size() != 1
                ? Optional.empty()
                : provincies.stream().findFirst();
    }

    /**
     * Whether one account can have these roles. Of a country, a provincie and a gemeente at once nobody is, and the reach of the one must not
     * become that of the other; a beheerder may do everything anyway.
     */
    private static boolean samen(Set<Rol> rollen) {
        return rollen.contains(Rol.BEHEERDER)
                || rollen.stream().map(Rol::bereik).distinct().count() <= 1;
    }

    private static <C> Set<C> codes(Collection<String> teksten, Function<String, C> lees) {
        var codes = new LinkedHashSet<C>();
        for (var tekst : teksten) {
            try {
                codes.add(lees.apply(tekst));
            } catch (IllegalArgumentException geenCode) {
                // opens nothing
            }
        }
        return codes;
    }
}
