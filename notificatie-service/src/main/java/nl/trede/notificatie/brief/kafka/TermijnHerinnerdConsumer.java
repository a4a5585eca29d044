// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when toezicht reminds of a day. */
@Singleton
class TermijnHerinnerdConsumer extends BriefConsumer<TermijnHerinnerd> {

    TermijnHerinnerdConsumer(BriefOpstellen opstellen) {
        super(opstellen, TermijnHerinnerd.TYPE, TermijnHerinnerd.class);
    }
}
