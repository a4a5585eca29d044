// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;

/** Who calls: the name of the account that was authenticated. Empty for who did not log in. */
@RequestScoped
public class Caller {

    private final SecurityContext security;

    Caller(SecurityContext security) {
        this.security = security;
    }

    public Optional<String> name() {
        return Optional.ofNullable(security.getUserPrincipal())
                .map(principal -> principal.getName())
                .filter(name -> !name.isBlank());
    }
}
