// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import nl.trede.toezicht.saldo.Waarvan;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class StandBerekendContractTest {

    private static final String CONTRACT = "toezicht/stand-berekend.v1";

    @Inject
    Speelveld speelveld;

    @Test
    void the_event_of_tynaarlo_is_the_sample() {
        // Given
        speelveld.gemeente("GM1730", "Tynaarlo", "PV22");
        // When
        speelveld.feiten(
                opening("GM1730", "2024-II", -38),
                taakstelling("GM1730", "2024-II", 33),
                gehuisvest("GM1730", "2024-II", 41, new Waarvan("HAR", 23)));
        // Then
        var event = TestEvents.await("toezicht.v1", published -> published.key().equals("GM1730"));
        assertThat(event.type()).isEqualTo("nl.trede.toezicht.stand-berekend.v1");
        assertThat(event.headers())
                .containsEntry("ce_source", "urn:nld:oin:00000000000000000000:systeem:trede-toezicht");
        Contracts.assertFits(CONTRACT, event.data());
        assertThat(event.data()).isEqualTo(Contracts.sample(CONTRACT));
    }

    @Test
    void an_event_without_realisatie_fits_too() {
        speelveld.gemeente("GM0106", "Assen", "PV22");

        speelveld.feiten(taakstelling("GM0106", "2024-II", 33));

        var event = TestEvents.await("toezicht.v1", published -> published.key().equals("GM0106"));
        Contracts.assertFits(CONTRACT, event.data());
        assertThat(event.data().get("ontbreekt").toString()).isEqualTo("[\"openingsstand\"]");
    }
}
