// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestEvents.Published;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.TestKafka;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class OutboxTest {

    private static final String TYPE = "nl.trede.proef.gebeurd.v1";

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Inject
    MeterRegistry metrics;

    @Test
    void adding_without_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.add(event("GM0001", "los"))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void what_is_committed_is_published_as_a_cloud_event() {
        var key = key();

        commit(event(key, "een"));

        var published = TestEvents.await("proef.v1", e -> e.key().equals(key));
        assertThat(published.data().path("tekst").asText()).isEqualTo("een");
        assertThat(published.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", TYPE)
                .containsEntry("ce_source", "urn:nld:oin:00000000000000000000:systeem:trede-proef")
                .containsEntry("ce_subject", key)
                .containsEntry("ce_sequencetype", "Integer")
                .containsKeys("ce_id", "ce_time", "ce_sequence");
    }

    @Test
    void what_is_rolled_back_is_not_published() {
        var gone = key();
        var stays = key();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(event(gone, "weg"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        commit(event(stays, "blijft"));

        TestEvents.await("proef.v1", e -> e.key().equals(stays));
        assertThat(TestEvents.all("proef.v1")).noneMatch(e -> e.key().equals(gone));
    }

    @Test
    void the_order_of_a_key_is_kept_and_the_sequence_has_no_gap() {
        var key = key();
        var many = IntStream.range(0, 1_200)
                .mapToObj(i -> event(key, Integer.toString(i)))
                .toList();

        QuarkusTransaction.requiringNew().run(() -> outbox.addAll(many));

        await().atMost(Duration.ofSeconds(20)).until(() -> of(key).size() == 1_200);
        assertThat(of(key).stream().map(e -> e.data().path("tekst").asInt()).toList())
                .isEqualTo(IntStream.range(0, 1_200).boxed().toList());
        var numbers = TestEvents.all("proef.v1").stream()
                .map(e -> Long.parseLong(e.headers().get("ce_sequence")))
                .sorted()
                .toList();
        assertThat(numbers.get(0)).isEqualTo(1);
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers.get(numbers.size() - 1)).isEqualTo(numbers.size());
    }

    @Test
    void while_the_broker_is_away_events_wait_and_none_is_lost() {
        var key = key();
        commit(event(key, "voor"));
        await().atMost(Duration.ofSeconds(10)).until(() -> of(key).size() == 1);

        TestKafka.goAway();
        commit(event(key, "tijdens"));
        assertThat(backlog()).isEqualTo(1);
        await().until(() -> metric("trede.outbox.backlog") == 1 && metric("trede.outbox.age") >= 1);
        TestKafka.comeBack();
        commit(event(key, "na"));

        await().atMost(Duration.ofSeconds(60)).until(() -> of(key).stream()
                .map(e -> e.data().path("tekst").asText())
                .distinct()
                .toList()
                .equals(List.of("voor", "tijdens", "na")));
        await().until(() -> metric("trede.outbox.backlog") == 0 && metric("trede.outbox.age") == 0);
    }

    @Test
    void a_second_relay_stands_by() throws Exception {
        commit(event(key(), "actief"));
        await().until(() -> backlog() == 0);
        try (var connection = database.getConnection()) {
            assertThat(new OutboxRows(connection).lock()).isFalse();
        }
    }

    private double metric(String name) {
        return metrics.get(name).gauge().value();
    }

    private void commit(OutgoingEvent event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(event));
    }

    private static List<Published> of(String key) {
        return TestEvents.all("proef.v1").stream()
                .filter(e -> e.key().equals(key))
                .toList();
    }

    private long backlog() {
        try (var connection = database.getConnection()) {
            return new OutboxRows(connection).backlog();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static OutgoingEvent event(String key, String tekst) {
        return new OutgoingEvent(TYPE, key, Map.of("tekst", tekst));
    }
}
