// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when toezicht tells that a plan is asked for. */
@Singleton
class PlanGevraagdConsumer extends BriefConsumer<PlanGevraagd> {

    PlanGevraagdConsumer(BriefOpstellen opstellen) {
        super(opstellen, PlanGevraagd.TYPE, PlanGevraagd.class);
    }
}
