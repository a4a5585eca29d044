// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when GS decide to act in place of a gemeente. */
@Singleton
class IndeplaatsstellingBeslotenConsumer extends BriefConsumer<IndeplaatsstellingBesloten> {

    IndeplaatsstellingBeslotenConsumer(BriefOpstellen opstellen) {
        super(opstellen, IndeplaatsstellingBesloten.TYPE, IndeplaatsstellingBesloten.class);
    }
}
