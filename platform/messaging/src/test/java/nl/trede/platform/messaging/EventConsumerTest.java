// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestEvents.Published;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class EventConsumerTest {

    private static final String TYPE = "nl.trede.buur.gebeurd.v1";

    @Inject
    Noteer noteer;

    @Inject
    MeterRegistry metrics;

    @Test
    void an_event_delivered_twice_takes_effect_once() {
        var id = UUID.randomUUID().toString();
        var text = "tweemaal " + id;

        TestEvents.send("buur.v1", id, TYPE, "GM0001", json(text), Instant.now());
        TestEvents.send("buur.v1", id, TYPE, "GM0001", json(text), Instant.now());
        awaitLast();

        assertThat(Collections.frequency(noteer.genoteerd(), text)).isEqualTo(1);
        assertThat(noteer.batches()).isPositive();
    }

    @Test
    void a_field_nobody_knows_is_no_fault() {
        TestEvents.send("buur.v1", TYPE, "GM0001", "{\"tekst\":\"verrast\",\"nieuw\":1}");

        await().atMost(Duration.ofSeconds(20)).until(() -> noteer.genoteerd().contains("verrast"));
    }

    @Test
    void an_event_of_a_type_nobody_reads_is_counted_and_passed() {
        TestEvents.send("buur.v1", "nl.trede.buur.iets-anders.v1", "GM0001", "{}");
        awaitLast();

        assertThat(metrics.counter("trede.events.unknown", "type", "nl.trede.buur.iets-anders.v1")
                        .count())
                .isGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # what is wrong           | type                     | data                | reason given
                    a newer major version     | nl.trede.buur.gebeurd.v2 | {"tekst":"nieuwer"} | no reader for this version
                    no JSON                   | nl.trede.buur.gebeurd.v1 | {"tekst":           | data does not fit
                    a field it needs is gone  | nl.trede.buur.gebeurd.v1 | {"text":"x"}        | data does not fit
                    handling fails every time | nl.trede.buur.gebeurd.v1 | {"tekst":"kapot"}   | cannot handle this one
                    """)
    void what_cannot_be_taken_in_is_set_aside_with_the_reason(String wrong, String type, String data, String reason) {
        var id = TestEvents.send("buur.v1", type, "GM0001", data);

        var dead = TestEvents.await("buur.v1.dlt", e -> id.equals(e.headers().get("ce_id")));

        assertThat(dead.headers().get("dlt-reason")).contains(reason);
        assertThat(dead.key()).isEqualTo("GM0001");
        awaitLast(); // the others go on
    }

    @Test
    void a_message_that_is_no_cloud_event_is_set_aside() {
        var bytes = UUID.randomUUID().toString();
        TestEvents.sendRaw("buur.v1", bytes, bytes.getBytes(StandardCharsets.UTF_8), Map.of());

        Published dead = TestEvents.await("buur.v1.dlt", e -> bytes.equals(e.key()));

        assertThat(dead.headers().get("dlt-reason")).contains("ce_specversion is missing");
    }

    private void awaitLast() {
        var last = UUID.randomUUID().toString();
        TestEvents.send("buur.v1", TYPE, "GM0001", json(last));
        await().atMost(Duration.ofSeconds(20)).until(() -> noteer.genoteerd().contains(last));
    }

    private static String json(String tekst) {
        return "{\"tekst\":\"" + tekst + "\"}";
    }
}
