// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when toezicht tells of a besluit on a trede. */
@Singleton
class TredeBeslotenConsumer extends BriefConsumer<TredeBesloten> {

    TredeBeslotenConsumer(BriefOpstellen opstellen) {
        super(opstellen, TredeBesloten.TYPE, TredeBesloten.class);
    }
}
