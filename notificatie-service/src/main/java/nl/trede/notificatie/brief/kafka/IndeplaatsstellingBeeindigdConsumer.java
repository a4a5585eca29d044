// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when a voornemen or indeplaatsstelling ends. */
@Singleton
class IndeplaatsstellingBeeindigdConsumer extends BriefConsumer<IndeplaatsstellingBeeindigd> {

    IndeplaatsstellingBeeindigdConsumer(BriefOpstellen opstellen) {
        super(opstellen, IndeplaatsstellingBeeindigd.TYPE, IndeplaatsstellingBeeindigd.class);
    }
}
