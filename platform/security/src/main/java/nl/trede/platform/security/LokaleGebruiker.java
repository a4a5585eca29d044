// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import java.util.Set;

/**
 * A made-up user of the local run; the password is the name.
 *
 * @param rollen as {@link Rol#naam()}
 */
public record LokaleGebruiker(String naam, List<String> rollen, List<String> provincies, List<String> gemeenten) {

    public Toegang toegang() {
        return Toegang.van(naam, rollen, provincies, gemeenten);
    }

    SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(naam))
                .addRoles(Set.copyOf(rollen))
                .addAttribute(Toegangen.TOEGANG, toegang())
                .build();
    }
}
