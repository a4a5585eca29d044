// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when toezicht tells of a verschoning. */
@Singleton
class VerschoningVerleendConsumer extends BriefConsumer<VerschoningVerleend> {

    VerschoningVerleendConsumer(BriefOpstellen opstellen) {
        super(opstellen, VerschoningVerleend.TYPE, VerschoningVerleend.class);
    }
}
