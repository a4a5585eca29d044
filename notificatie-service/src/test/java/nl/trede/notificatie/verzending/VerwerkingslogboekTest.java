// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.trede.notificatie.verwerking.Verwerkingslogboek;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logboek Dataverwerkingen: whenever the e-mail address of a person is touched, the trace says for which activity, and not whose it is. */
@QuarkusTest
@TestProfile(VerwerkingslogboekTest.MetSporen.class)
@WithTestResource(TestInfrastructure.class)
@WithTestResource(VerzendingTest.Mailserver.class)
class VerwerkingslogboekTest {

    private static final AttributeKey<String> ACTIVITEIT = AttributeKey.stringKey("dpl.core.processing_activity_id");
    private static final AttributeKey<String> BETROKKENE = AttributeKey.stringKey("dpl.core.data_subject_id");
    private static final AttributeKey<String> SOORT = AttributeKey.stringKey("dpl.core.data_subject_id_type");

    public static final class MetSporen implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.otel.sdk.disabled",
                    "false",
                    "quarkus.otel.bsp.schedule.delay",
                    "100ms",
                    "trede.verwerkingen.register",
                    "https://provincie.example/register/",
                    "trede.verwerkingen.sleutel",
                    "een geheim van de proef");
        }
    }

    @Singleton
    static class Sporen {
        @Produces
        @Singleton
        InMemorySpanExporter sporen() {
            return InMemorySpanExporter.create();
        }
    }

    @Inject
    InMemorySpanExporter sporen;

    @Inject
    Verwerkingslogboek logboek;

    @BeforeEach
    void leeg() {
        sporen.reset();
    }

    @Test
    void elkeAanrakingVanEenMailadresStaatOpHetSpoor() {
        var id = VerzendingTest.vastgesteld();
        sporen.reset();
        VerzendingTest.mail(id, "Postbus@Dinkelland.example").statusCode(201);
        given().get("/v1/brieven/{id}/verzending", id).then().statusCode(200);

        var acties = acties("mailadres-vastleggen", "brief-per-mail-verzenden", "mailadres-inzien");
        assertThat(acties).allSatisfy(actie -> {
            assertThat(actie.getAttributes().get(SOORT)).isEqualTo("e-mailadres");
            assertThat(actie.getAttributes().get(BETROKKENE)).matches("[0-9a-f]{64}");
            assertThat(actie.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("dinkelland.example");
        });
        assertThat(acties)
                .extracting(actie -> actie.getAttributes().get(BETROKKENE))
                .as("one person")
                .containsOnly(acties.get(0).getAttributes().get(BETROKKENE));
        assertThat(acties).as("within the trace of the request").allMatch(actie -> actie.getParentSpanContext()
                .isValid());
    }

    @Test
    void eenStoringStaatErookBijEnEenOnbekendeActiviteitBestaatNiet() {
        assertThatThrownBy(() -> logboek.leg(Verwerkingslogboek.MAILEN, "a@b.example", () -> {
                    throw new IllegalStateException("weg");
                }))
                .hasMessage("weg");
        assertThat(acties("brief-per-mail-verzenden").get(0).getStatus().getStatusCode())
                .isEqualTo(StatusCode.ERROR);
        assertThatThrownBy(() -> logboek.leg("iets-anders", "a@b.example", () -> 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void zonderGegevensIsErNietsTeMelden() {
        assertThat(logboek.<Integer>leg(Verwerkingslogboek.INZIEN, null, () -> 7))
                .isEqualTo(7);
        logboek.leg(Verwerkingslogboek.INZIEN, "a@b.example", () -> 8);
        assertThat(acties("mailadres-inzien")).hasSize(1);
    }

    /** All of them, once each of these activities has come by. */
    private List<SpanData> acties(String... activiteiten) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> sporen.getFinishedSpanItems().stream()
                                .filter(spoor -> spoor.getAttributes().get(ACTIVITEIT) != null)
                                .toList(),
                        gezien -> gezien.stream()
                                .map(spoor -> spoor.getAttributes().get(ACTIVITEIT))
                                .toList()
                                .containsAll(List.of(activiteiten).stream()
                                        .map(een -> "https://provincie.example/register/" + een)
                                        .toList()));
    }
}
