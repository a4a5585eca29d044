// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.util.function.Supplier;
import nl.trede.platform.messaging.BrokerAway;
import nl.trede.platform.rest.Problem;

/** How it is told that the broker does not answer. */
final class BerichtenStoring {

    static final String NIET_TE_ZIEN =
            "De berichtendienst (Kafka) antwoordt niet. Wat er nog te lezen is en welke berichten zijn vastgelopen, is nu niet te zien.";

    private static final String NIET_TE_VRAGEN =
            "De berichtendienst (Kafka) antwoordt niet. Er is niets verstuurd. Probeer het later opnieuw.";
    private static final String NIET_BEVESTIGD =
            "De berichtendienst (Kafka) heeft het bericht niet bevestigd. Probeer het opnieuw: wat al is verwerkt, telt niet nog een keer.";

    private BerichtenStoring() {}

    /** What is asked of the broker, or 503. */
    static <T> T of503(Supplier<T> vraag) {
        try {
            return vraag.get();
        } catch (BrokerAway e) {
            throw Problem.van(503, NIET_TE_VRAGEN);
        } catch (IllegalStateException e) {
            throw Problem.van(503, NIET_BEVESTIGD);
        }
    }
}
