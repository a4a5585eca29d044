// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes to the broker, and what each may do there. */
interface Brokertoegang {

    /** Of the system that is tried. */
    Sleutelbos sleutels();

    @Test
    default void zonderTlsOfZonderCertificaatKomtNiemandBijDeBroker() throws Exception {
        try (Admin met = Sleutelbos.beheer(sleutels().certificaat("realisatie"))) {
            assertThat(met.listTopics().names().get())
                    .contains("taakstelling.v1")
                    .doesNotContain("notificatie.v1");
        }
        long mislukt = mislukteHanddrukken();
        try (Admin zonderTls = Sleutelbos.beheer(sleutels().onversleuteld())) {
            assertThatThrownBy(() -> zonderTls.listTopics().names().get()).hasCauseInstanceOf(TimeoutException.class);
        }
        assertThat(mislukteHanddrukken()).as("the broker turned it away").isGreaterThan(mislukt);
        try (Admin onbekend = Sleutelbos.beheer(sleutels().zonderCertificaat())) {
            assertThatThrownBy(() -> onbekend.listTopics().names().get())
                    .hasCauseInstanceOf(SslAuthenticationException.class);
        }
    }

    @Test
    default void wieDezelfdeNaamHeeftVanEenAndereUitgeverKomtNietBijDeBroker() throws Exception {
        Map<String, Object> nagemaakt = sleutels().nagemaakt("toezicht");
        try (Admin beheer = Sleutelbos.beheer(nagemaakt)) {
            assertThatThrownBy(() -> beheer.listTopics().names().get())
                    .hasCauseInstanceOf(SslAuthenticationException.class);
        }
    }

    @Test
    default void deBrokerGeeftWatInHetBestandStaatEnNietsMeer() throws Exception {
        List<String> regels = Files.readAllLines(Path.of("../kafka/rechten.csv"));
        List<String> verwacht = new ArrayList<>();
        for (String regel : regels.subList(1, regels.size())) {
            String[] deel = regel.split(",");
            verwacht.add(String.join(
                    " ",
                    "User:" + deel[0],
                    deel[1].equals("groep") ? "GROUP" : "TOPIC",
                    deel[2],
                    deel[3].equals("lezen") ? "READ" : "WRITE"));
        }
        Sleutelbos.DIENSTEN.forEach(
                dienst -> verwacht.add("User:" + dienst + " TRANSACTIONAL_ID " + dienst + ".v1-relay WRITE"));
        try (Admin beheer = Sleutelbos.beheer(sleutels().certificaat("beheerder"))) {
            assertThat(beheer.describeAcls(AclBindingFilter.ANY).values().get().stream()
                            .map(recht -> String.join(
                                    " ",
                                    recht.entry().principal(),
                                    recht.pattern().resourceType().name(),
                                    recht.pattern().name(),
                                    recht.entry().operation().name())))
                    .containsExactlyInAnyOrderElementsOf(verwacht);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "realisatie, taakstelling.v1",
        "realisatie, toezicht.v1",
        "realisatie, realisatie.v1.dlt",
        "realisatie, toezicht-service.opnieuw",
        "toezicht, taakstelling.v1",
        "notificatie, toezicht.v1",
        "taakstelling, realisatie.v1",
        "coa, realisatie.v1"
    })
    default void eenDienstSchrijftNietOpWatVanEenAnderIs(String dienst, String onderwerp) {
        try (KafkaProducer<String, String> schrijver =
                Sleutelbos.schrijver(sleutels().certificaat(dienst))) {
            assertThatThrownBy(() -> schrijver
                            .send(new ProducerRecord<>(onderwerp, "GM0034", "{}"))
                            .get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    default void eenDienstLeestAlleenWaarZijRechtOpHeeft() {
        Map<String, Object> realisatie = sleutels().certificaat("realisatie");
        try (KafkaConsumer<String, String> lezer = Sleutelbos.lezer(realisatie)) {
            lees(lezer, "taakstelling.v1");
            for (String vreemd : List.of("notificatie.v1", "toezicht.v1", "realisatie.v1", "toezicht.v1.dlt")) {
                assertThatThrownBy(() -> lees(lezer, vreemd))
                        .as(vreemd)
                        .isInstanceOf(TopicAuthorizationException.class);
            }
        }
        Map<String, Object> alsToezicht = new LinkedHashMap<>(realisatie);
        alsToezicht.put("group.id", "toezicht-service");
        try (KafkaConsumer<String, String> lezer = Sleutelbos.lezer(alsToezicht)) {
            assertThatThrownBy(() -> lezer.committed(Set.of(new TopicPartition("taakstelling.v1", 0))))
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    default void eenDienstSchrijftNietAlsDeVerzenderVanEenAnderEnBeheertDeBrokerNiet() {
        Map<String, Object> realisatie = sleutels().certificaat("realisatie");
        Map<String, Object> verzender = new LinkedHashMap<>(realisatie);
        verzender.put("transactional.id", "taakstelling.v1-relay");
        try (KafkaProducer<String, String> schrijver = Sleutelbos.schrijver(verzender)) {
            assertThatThrownBy(schrijver::initTransactions).isInstanceOf(TransactionalIdAuthorizationException.class);
        }
        try (Admin beheer = Sleutelbos.beheer(realisatie)) {
            assertThatThrownBy(() ->
                            beheer.describeAcls(AclBindingFilter.ANY).values().get())
                    .hasCauseInstanceOf(ClusterAuthorizationException.class);
            assertThatThrownBy(() -> beheer.createTopics(List.of(new NewTopic("eigen", 1, (short) 1)))
                            .all()
                            .get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() ->
                            beheer.deleteTopics(List.of("realisatie.v1")).all().get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    private static void lees(KafkaConsumer<String, String> lezer, String onderwerp) {
        TopicPartition deel = new TopicPartition(onderwerp, 0);
        lezer.assign(List.of(deel));
        lezer.seekToBeginning(List.of(deel));
        lezer.poll(Duration.ofSeconds(1));
        lezer.position(deel, Duration.ofSeconds(5));
    }

    private long mislukteHanddrukken() throws Exception {
        try (Stream<String> regels = Files.lines(sleutels().trede().data().resolve("logs/kafka.log"))) {
            return regels.filter(regel -> regel.contains("SSL handshake failed"))
                    .count();
        }
    }
}
