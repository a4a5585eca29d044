// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.time.Instant;
import nl.trede.platform.messaging.DeadLetter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sent a message again, and when. */
@Schema(name = "Hersturing")
record Hersturing(Instant op, @Schema(examples = "beheerder") String door) {

    static Hersturing van(DeadLetter.Resent resent) {
        return new Hersturing(resent.at(), resent.by());
    }
}
