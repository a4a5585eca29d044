// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when toezicht plans a talk. */
@Singleton
class OverlegGeplandConsumer extends BriefConsumer<OverlegGepland> {

    OverlegGeplandConsumer(BriefOpstellen opstellen) {
        super(opstellen, OverlegGepland.TYPE, OverlegGepland.class);
    }
}
