// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when toezicht made its half-yearly report. */
@Singleton
class ProvincieverslagOpgemaaktConsumer extends BriefConsumer<ProvincieverslagOpgemaakt> {

    ProvincieverslagOpgemaaktConsumer(BriefOpstellen opstellen) {
        super(opstellen, ProvincieverslagOpgemaakt.TYPE, ProvincieverslagOpgemaakt.class);
    }
}
