// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** A service of the tests that is taking a file in. */
@ApplicationScoped
class Proefinnamen implements Innamen {

    @Override
    public List<Inname> lopend() {
        return List.of(new Inname("levering <proef>", "12 regels", Instant.parse("2026-11-01T10:00:00Z"), null));
    }
}
