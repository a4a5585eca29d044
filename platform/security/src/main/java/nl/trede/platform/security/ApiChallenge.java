// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import jakarta.inject.Singleton;
import nl.trede.platform.rest.Challenge;

/** A bearer token of the identity provider; in the local run the name and password of one of its users. */
@Singleton
class ApiChallenge implements Challenge {

    private final LocalRun run;

    ApiChallenge(LocalRun run) {
        this.run = run;
    }

    @Override
    public String header() {
        return run.isOn() ? "Basic realm=\"Trede\", charset=\"UTF-8\"" : "Bearer realm=\"Trede\"";
    }
}
