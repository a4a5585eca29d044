// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Who calls: the account that was authenticated, or else, as long as a deployment has no login of its own, the name that the
 * request carries as HTTP Basic. Empty when the request says no name, or one that cannot be one.
 */
@RequestScoped
public class Caller {

    private static final String BASIC = "Basic ";
    private static final int LONGEST = 100;

    private final HttpHeaders headers;
    private final SecurityContext security;

    Caller(HttpHeaders headers, SecurityContext security) {
        this.headers = headers;
        this.security = security;
    }

    public Optional<String> name() {
        var principal = security.getUserPrincipal();
        var name = principal == null
                        || principal.getName() == null
                        || principal.getName().isBlank()
                ? basic(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                : principal.getName();
        return Optional.ofNullable(name).filter(n -> !n.isBlank() && n.length() <= LONGEST);
    }

    private static String basic(String header) {
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return null;
        }
        try {
            var pair = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip()), StandardCharsets.UTF_8);
            var colon = pair.indexOf(':');
            var name = colon < 0 ? null : pair.substring(0, colon);
            return name == null || name.chars().anyMatch(Character::isISOControl) ? null : name;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
