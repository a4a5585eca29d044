// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** The same for the event from before its termijnen had a unit. */
@Singleton
class TredeBeslotenInWekenConsumer extends BriefConsumer<TredeBesloten> {

    TredeBeslotenInWekenConsumer(BriefOpstellen opstellen) {
        super(opstellen, TredeBesloten.TYPE_IN_WEKEN, TredeBesloten.class);
    }
}
