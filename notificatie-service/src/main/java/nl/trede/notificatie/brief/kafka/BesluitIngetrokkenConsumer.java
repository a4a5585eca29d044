// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when toezicht tells of a besluit that is withdrawn. */
@Singleton
class BesluitIngetrokkenConsumer extends BriefConsumer<BesluitIngetrokken> {

    BesluitIngetrokkenConsumer(BriefOpstellen opstellen) {
        super(opstellen, BesluitIngetrokken.TYPE, BesluitIngetrokken.class);
    }
}
