// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An earlier besluit no longer holds; why stands in the motivering.
 *
 * @param ingetrokken the besluit that is withdrawn
 * @param ingetrokkenSoort what that was about
 * @param ingetrokkenDatum its day
 */
public record Intrekking(UUID ingetrokken, Besluitsoort ingetrokkenSoort, LocalDate ingetrokkenDatum)
        implements Besluitinhoud {

    @Override
    public Besluitsoort soort() {
        return Besluitsoort.INTREKKING;
    }
}
