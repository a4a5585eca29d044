// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when toezicht tells of a trede that is frozen. */
@Singleton
class BevriezingBeslotenConsumer extends BriefConsumer<BevriezingBesloten> {

    BevriezingBeslotenConsumer(BriefOpstellen opstellen) {
        super(opstellen, BevriezingBesloten.TYPE, BevriezingBesloten.class);
    }
}
