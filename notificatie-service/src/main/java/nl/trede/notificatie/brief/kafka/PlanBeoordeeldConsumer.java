// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when toezicht tells what it thinks of a plan. */
@Singleton
class PlanBeoordeeldConsumer extends BriefConsumer<PlanBeoordeeld> {

    PlanBeoordeeldConsumer(BriefOpstellen opstellen) {
        super(opstellen, PlanBeoordeeld.TYPE, PlanBeoordeeld.class);
    }
}
