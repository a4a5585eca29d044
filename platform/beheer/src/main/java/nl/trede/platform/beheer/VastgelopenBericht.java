// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.time.Instant;
import nl.trede.platform.messaging.DeadLetter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message that was set aside, as a beheerder sees it. */
@Schema(
        name = "VastgelopenBericht",
        description = "Een bericht dat deze dienst niet kon verwerken en opzij heeft gezet.")
record VastgelopenBericht(
        @Schema(examples = "taakstelling.v1.dlt-0-12") String id,
        @Schema(description = "Waar het vandaan kwam.", examples = "taakstelling.v1") String topic,
        @Schema(description = "Wanneer het opzij is gezet.") Instant op,
        @Schema(nullable = true, examples = "GM0034") String sleutel,
        @Schema(
                        description = "Het soort gebeurtenis, of anders het mediatype.",
                        nullable = true,
                        examples = "nl.trede.taakstelling.taakstelling-vastgesteld.v1")
                String soort,
        @Schema(nullable = true, examples = "data does not fit nl.trede.taakstelling.taakstelling-vastgesteld.v1")
                String reden,
        @Schema(description = "Bytes; leeg als de inhoud niet is bewaard.", nullable = true, examples = "16")
                Integer grootte,
        @Schema(
                        description =
                                "Het begin van de inhoud; leeg als die niet als tekst te lezen of niet bewaard is.",
                        nullable = true,
                        examples = "{\"aantal\":\"x\"}")
                String inhoud,
        @Schema(description = "Of dat alles is.", examples = "true") boolean volledig,
        @Schema(description = "Leeg zolang het niet opnieuw is verstuurd.", nullable = true) Hersturing hersturing) {

    static VastgelopenBericht van(DeadLetter letter) {
        return new VastgelopenBericht(
                letter.id().toString(),
                letter.id().origin(),
                letter.setAsideAt(),
                letter.key(),
                letter.type(),
                letter.reason(),
                letter.kept() ? letter.size() : null,
                letter.text(),
                letter.whole(),
                letter.resent() == null ? null : Hersturing.van(letter.resent()));
    }

    /** Whether a beheerder can send it now. */
    public boolean kanVersturen() {
        return grootte != null && hersturing == null;
    }
}
