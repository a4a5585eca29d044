// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.feiten.LandelijkeTaakstellingen;
import nl.trede.toezicht.herindeling.Herindelingenboek;
import nl.trede.toezicht.herindeling.Opvolger;
import nl.trede.toezicht.inwoners.Inwonertallen;
import nl.trede.toezicht.inwoners.Inwonerverloop;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Waarvan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of the producers, as they are and with a field that nobody knows yet. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class ContractConsumerTest {

    @Inject
    Inwonertallen inwonertallen;

    @Inject
    Gemeenten gemeenten;

    @Inject
    Feitenboek feitenboek;

    @Inject
    Herindelingenboek herindelingen;

    @Inject
    LandelijkeTaakstellingen landelijk;

    @ParameterizedTest(name = "with a surprise: {0}")
    @ValueSource(booleans = {false, true})
    void gemeente_geregistreerd(boolean surprise) {
        send("taakstelling", "gemeente-geregistreerd", "GM1992", surprise, surprise ? "GM1993" : "GM1992");

        var code = new Gemeentecode(surprise ? "GM1993" : "GM1992");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> inTransaction(() -> gemeenten.gemeente(code)).isPresent());
        var gemeente = inTransaction(() -> gemeenten.gemeente(code)).orElseThrow();
        assertThat(gemeente.naam()).isEqualTo("Voorne aan Zee");
        assertThat(gemeente.bestaatIn(Halfjaar.lees("2022-II"))).isFalse();
        assertThat(gemeente.bestaatIn(Halfjaar.lees("2023-I"))).isTrue();
    }

    @ParameterizedTest(name = "with a surprise: {0}")
    @ValueSource(booleans = {false, true})
    void taakstelling_vastgesteld(boolean surprise) {
        var code = surprise ? "GM0035" : "GM0034";
        send("taakstelling", "taakstelling-vastgesteld", code, surprise, code);

        await().atMost(Duration.ofSeconds(20)).until(() -> !feiten(code).isEmpty());
        assertThat(feiten(code).get(0).taakstellingen()).singleElement().satisfies(versie -> {
            assertThat(versie.aantal()).isEqualTo(216);
            assertThat(versie.datum()).isEqualTo("2023-11-10");
        });
    }

    @ParameterizedTest(name = "with a surprise: {0}")
    @ValueSource(booleans = {false, true})
    void realisatie_gemeld(boolean surprise) {
        var code = surprise ? "GM1732" : "GM1731";
        send("realisatie", "realisatie-gemeld", code, surprise, code);

        await().atMost(Duration.ofSeconds(20)).until(() -> !feiten(code).isEmpty());
        assertThat(feiten(code).get(0).realisaties()).singleElement().satisfies(versie -> {
            assertThat(versie.gehuisvest()).isEqualTo(41);
            assertThat(versie.waarvan()).containsExactly(new Waarvan("HAR", 23));
        });
    }

    @ParameterizedTest(name = "with a surprise: {0}")
    @ValueSource(booleans = {false, true})
    void landelijke_taakstelling_vastgesteld(boolean surprise) {
        send("taakstelling", "landelijke-taakstelling-vastgesteld", "NL", surprise, null);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !landelijk.versies(Halfjaar.lees("2023-II")).isEmpty());
        assertThat(landelijk.versies(Halfjaar.lees("2023-II")))
                .singleElement()
                .satisfies(versie -> assertThat(versie.aantal()).isEqualTo(17600));
    }

    @ParameterizedTest(name = "with a surprise: {0}")
    @ValueSource(booleans = {false, true})
    void inwonertal_vastgelegd(boolean surprise) {
        var code = new Gemeentecode(surprise ? "GM0035" : "GM0034");
        send("taakstelling", "inwonertal-vastgelegd", code.code(), surprise, code.code());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> inTransaction(() -> inwonertallen.lees().op(code, LocalDate.parse("2024-06-30")))
                        .filter(new Inwonerverloop.Telling(226_500, LocalDate.parse("2024-01-01"))::equals)
                        .isPresent());
    }

    @ParameterizedTest(name = "with a surprise: {0}")
    @ValueSource(booleans = {false, true})
    void herindeling_vastgesteld(boolean surprise) {
        var code = new Gemeentecode(surprise ? "GM0054" : "GM0053");
        send("taakstelling", "herindeling-vastgesteld", code.code(), surprise, code.code());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> inTransaction(() -> herindelingen.lees().van(code)).isPresent());
        var herindeling = inTransaction(() -> herindelingen.lees().van(code)).orElseThrow();
        assertThat(herindeling.datum()).isEqualTo("2019-01-01");
        assertThat(herindeling.opvolgers())
                .containsExactly(
                        new Opvolger(new Gemeentecode("GM1966"), null), new Opvolger(new Gemeentecode("GM1969"), null));
    }

    @ParameterizedTest(name = "with a surprise: {0}")
    @ValueSource(booleans = {false, true})
    void provinciewijziging_vastgesteld(boolean surprise) {
        var code = new Gemeentecode(surprise ? "GM0332" : "GM0331");
        send("taakstelling", "gemeente-geregistreerd", code.code(), surprise, code.code());
        send("taakstelling", "provinciewijziging-vastgesteld", code.code(), surprise, code.code());

        await().atMost(Duration.ofSeconds(20)).until(() -> inTransaction(() -> gemeenten.register(null))
                .provincieOp(code, LocalDate.parse("2029-04-15"))
                .filter(new Provinciecode("PV28")::equals)
                .isPresent());
        assertThat(inTransaction(() -> gemeenten.register(null)).provincieOp(code, LocalDate.parse("2029-04-14")))
                .contains(new Provinciecode("PV26"));
    }

    private static void send(String service, String event, String key, boolean surprise, String gemeente) {
        JsonNode sample = Contracts.sample(service + "/" + event + ".v1").deepCopy();
        if (gemeente != null) {
            ((ObjectNode) sample).put("gemeente", gemeente);
        }
        var data = surprise ? Contracts.withSurprise(sample) : sample;
        TestEvents.send(service + ".v1", "nl.trede." + service + "." + event + ".v1", key, data);
    }

    private List<Feiten> feiten(String code) {
        return feitenboek.lees(List.of(new Gemeentecode(code)));
    }

    private static <T> T inTransaction(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(reading::get);
    }
}
