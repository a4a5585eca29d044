// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.inject.Singleton;
import nl.trede.notificatie.brief.BriefOpstellen;

/** Composes a concept letter when GS intend to act in place of a gemeente. */
@Singleton
class VoornemenIndeplaatsstellingConsumer extends BriefConsumer<VoornemenIndeplaatsstelling> {

    VoornemenIndeplaatsstellingConsumer(BriefOpstellen opstellen) {
        super(opstellen, VoornemenIndeplaatsstelling.TYPE, VoornemenIndeplaatsstelling.class);
    }
}
