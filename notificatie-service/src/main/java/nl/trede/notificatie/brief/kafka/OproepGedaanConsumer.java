// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when toezicht tells of an oproep. */
@Singleton
class OproepGedaanConsumer extends BriefConsumer<OproepGedaan> {

    OproepGedaanConsumer(BriefOpstellen opstellen) {
        super(opstellen, OproepGedaan.TYPE, OproepGedaan.class);
    }
}
