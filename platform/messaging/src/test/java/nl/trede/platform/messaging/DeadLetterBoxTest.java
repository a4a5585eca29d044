// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestEvents.Published;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.TestKafka;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class DeadLetterBoxTest {

    private static final String TYPE = "nl.trede.buur.gebeurd.v1";

    @Inject
    DeadLetterBox box;

    @Inject
    ConsumerLag lag;

    @Test
    void what_was_set_aside_is_listed_newest_first_with_all_that_is_known_of_it() {
        var first = setAside("GM0001", "{\"text\":\"een\"}");
        var second = setAside("GM0002", "{\"text\":\"twee\"}");

        var letters = box.newest(100).letters();

        assertThat(letters).extracting(DeadLetter::id).containsSubsequence(second.id(), first.id());
        assertThat(second.key()).isEqualTo("GM0002");
        assertThat(second.type()).isEqualTo(TYPE);
        assertThat(second.reason()).contains("data does not fit");
        assertThat(second.reader()).isEqualTo("messaging-test");
        assertThat(second.text()).isEqualTo("{\"text\":\"twee\"}");
        assertThat(second.whole()).isTrue();
        assertThat(second.resent()).isNull();
        assertThat(box.one(second.id())).contains(second);
    }

    @Test
    void sent_again_it_is_read_again_by_this_service_alone_as_it_came_and_never_twice() {
        var letter = setAside("GM0003", "{\"text\":\"weer\"}");

        var outcomes = Stream.generate(() -> CompletableFuture.supplyAsync(() -> box.resend(letter.id(), "beheerder")))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(DeadLetterBox.Outcome.Sent.class::cast)
                .toList();

        assertThat(outcomes).filteredOn(DeadLetterBox.Outcome.Sent::now).hasSize(1);
        assertThat(outcomes).extracting(sent -> sent.resent().by()).containsOnly("beheerder");
        assertThat(box.one(letter.id()).orElseThrow().resent())
                .isEqualTo(outcomes.get(0).resent());
        var first = of("buur.v1", letter);
        assertThat(first).as("the topic of the neighbour is left alone").hasSize(1);
        var again = of("messaging-test.opnieuw", letter);
        assertThat(again).hasSize(1);
        assertThat(again.get(0).headers())
                .containsAllEntriesOf(first.get(0).headers())
                .containsEntry("dlt-origin", "buur.v1");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> of("buur.v1.dlt", letter).size() == 2);
        assertThat(of("buur.v1.dlt", letter)).allSatisfy(dead -> assertThat(dead.headers())
                .containsEntry("dlt-reader", "messaging-test")
                .containsKey("dlt-reason")
                .doesNotContainKey("dlt-origin"));
    }

    @Test
    void what_a_neighbour_says_of_the_origin_does_not_lead_elsewhere() {
        var id = UUID.randomUUID().toString();
        TestEvents.sendRaw("buur.v1", "GM0004", bytes("geen json"), Map.of("ce_id", id, "dlt-origin", "andere.v1"));

        TestEvents.await("buur.v1.dlt", e -> id.equals(e.headers().get("ce_id")));
    }

    @Test
    void a_message_of_another_reader_is_not_ours() {
        var key = UUID.randomUUID().toString();
        TestEvents.sendRaw("buur.v1.dlt", key, new byte[] {1}, Map.of("dlt-reader", "andere-service"));
        TestEvents.sendRaw("buur.v1.dlt", key, new byte[] {2, 0, (byte) 200}, Map.of());

        var ours = box.newest(100).letters().stream()
                .filter(letter -> key.equals(letter.key()))
                .toList();

        assertThat(ours).hasSize(1);
        assertThat(ours.get(0).text()).as("no text").isNull();
        assertThat(ours.get(0).size()).isEqualTo(3);
    }

    @Test
    void only_the_newest_are_given_and_it_is_said_that_there_are_more() {
        IntStream.range(0, 5).forEach(i -> TestEvents.sendRaw("buur.v1.dlt", "veel", bytes("x" + i), Map.of()));

        var found = box.newest(3);

        assertThat(found.letters()).hasSize(3);
        assertThat(found.all()).isFalse();
    }

    @Test
    void a_long_content_is_shown_in_part_and_a_content_that_was_not_kept_cannot_be_sent() {
        var key = UUID.randomUUID().toString();
        TestEvents.sendRaw("buur.v1.dlt", key, bytes("é".repeat(50_000)), Map.of());
        TestEvents.sendRaw("buur.v1.dlt", key, null, Map.of("dlt-reason", "lijkt een persoon"));

        var found = box.newest(100).letters().stream()
                .filter(letter -> key.equals(letter.key()))
                .toList();
        var gone = found.stream().filter(letter -> !letter.kept()).findFirst().orElseThrow();
        var large = found.stream().filter(DeadLetter::kept).findFirst().orElseThrow();

        assertThat(large.text()).hasSizeBetween(1_000, 4_000).matches("é+");
        assertThat(large.whole()).isFalse();
        assertThat(large.size()).isEqualTo(100_000);
        assertThat(box.resend(gone.id(), "beheerder")).isInstanceOf(DeadLetterBox.Outcome.NotKept.class);
    }

    @Test
    void what_is_not_there_is_unknown() {
        for (var id : List.of("buur.v1.dlt-0-999999", "buur.v1.dlt-99-0", "proef.v1-0-0", "iets.dlt-0-0")) {
            assertThat(box.resend(DeadLetter.Id.of(id).orElseThrow(), "x"))
                    .as(id)
                    .isInstanceOf(DeadLetterBox.Outcome.Unknown.class);
        }
        for (var none : List.of("", "x", "x-1", "x-a-b", "buur.v1.dlt--1-1x")) {
            assertThat(DeadLetter.Id.of(none)).as(none).isEmpty();
        }
    }

    @Test
    void nothing_waits_once_all_is_read_whatever_marks_transactions_leave() {
        // of each partition: what was read around an outage of the broker is confirmed with the next message
        IntStream.range(0, 8)
                .forEach(i -> TestEvents.send("buur.v1", TYPE, "GM000" + i, "{\"tekst\":\"gelezen " + i + "\"}"));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(lag.now())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.lag()).isZero())
                .allSatisfy(part -> assertThat(part.group()).isEqualTo("messaging-test")));
    }

    @Test
    void while_the_broker_is_away_that_is_said_soon() {
        TestKafka.goAway();
        try {
            var begun = System.nanoTime();
            assertThatThrownBy(() -> box.newest(10)).isInstanceOf(BrokerAway.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
            assertThatThrownBy(() -> lag.now()).isInstanceOf(BrokerAway.class);
        } finally {
            TestKafka.comeBack();
        }
    }

    private DeadLetter setAside(String key, String data) {
        var id = TestEvents.send("buur.v1", TYPE, key, data);
        TestEvents.await("buur.v1.dlt", e -> id.equals(e.headers().get("ce_id")));
        return box.newest(100).letters().stream()
                .filter(letter -> data.equals(letter.text()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Published> of(String topic, DeadLetter letter) {
        return TestEvents.all(topic).stream()
                .filter(event ->
                        letter.key().equals(event.key()) && letter.text().equals(String.valueOf(event.data())))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
