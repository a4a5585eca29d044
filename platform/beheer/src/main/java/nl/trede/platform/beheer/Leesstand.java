// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.time.Instant;
import nl.trede.platform.messaging.PartitionLag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a topic was read. */
@Schema(name = "Leesstand", description = "Hoe ver een deel van een topic is gelezen.")
record Leesstand(
        @Schema(examples = "toezicht-service") String groep,
        @Schema(examples = "taakstelling.v1") String topic,
        @Schema(examples = "0") int partitie,
        @Schema(
                        description = "Tot hier is alles verwerkt; leeg als nog niets is gelezen.",
                        nullable = true,
                        examples = "1204")
                Long gelezenTot,
        @Schema(description = "Het einde van het topic.", examples = "1204") long einde,
        @Schema(description = "Berichten die nog gelezen moeten worden.", examples = "0") long achterstand,
        @Schema(description = "Of de achterstand is geteld; anders is het een bovengrens.", examples = "true")
                boolean geteld,
        @Schema(description = "Van wanneer het oudste ongelezen bericht is.", nullable = true) Instant oudsteOp) {

    static Leesstand van(PartitionLag lag) {
        return new Leesstand(
                lag.group(), lag.topic(), lag.partition(), lag.read(), lag.end(), lag.lag(), lag.exact(), lag.oldest());
    }
}
