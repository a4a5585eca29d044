// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import nl.trede.realisatie.toewijzing.Toewijzingen;

/** Puts the shipped examples in place, once: what a user made of them since stays. The real layout of COA is not public. */
@ApplicationScoped
class Voorbeeldtoewijzingen {

    private static final List<String> BESTANDEN = List.of("voorbeeld-maandlijst", "voorbeeld-export");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The shape of a shipped file. */
    record Voorbeeld(String bron, String omschrijving, Toewijzingtekst inhoud) {}

    private final Toewijzingen toewijzingen;

    Voorbeeldtoewijzingen(Toewijzingen toewijzingen) {
        this.toewijzingen = toewijzingen;
    }

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> BESTANDEN.forEach(this::zetNeer));
    }

    private void zetNeer(String naam) {
        try (var bestand = getClass().getResourceAsStream("/toewijzingen/" + naam + ".json")) {
            var voorbeeld = JSON.readValue(bestand, Voorbeeld.class);
            if (toewijzingen.zoek(voorbeeld.bron()).isEmpty()) {
                toewijzingen.bewaar(voorbeeld.inhoud().naar(voorbeeld.bron(), voorbeeld.omschrijving(), true));
            }
        } catch (IOException e) {
            throw new IllegalStateException("Shipped example " + naam + " cannot be read", e);
        }
    }
}
