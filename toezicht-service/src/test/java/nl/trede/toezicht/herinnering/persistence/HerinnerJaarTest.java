// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering.persistence;

import static nl.trede.toezicht.Api.maak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.trede.platform.database.AccessScope;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.Proefklok;
import nl.trede.toezicht.feiten.Speelveld;
import nl.trede.toezicht.herinnering.Herinner;
import nl.trede.toezicht.ladder.Vandaag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A year, day by day: three replicas look at the same time, and every now and then one dies between claim and commit. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class HerinnerJaarTest {

    private static final LocalDate NIEUWJAAR = LocalDate.parse("2029-01-01");
    private static final int REPLICAS = 3;

    @Inject
    Speelveld speelveld;

    @Inject
    Wekker wekker;

    @Inject
    Herinner herinner;

    @Inject
    Proefklok klok;

    @Inject
    EntityManager database;

    private final ExecutorService replicas = Executors.newFixedThreadPool(REPLICAS);

    @AfterEach
    void laatLos() {
        klok.laatLos();
        replicas.shutdownNow();
    }

    @Test
    void elke_herinnering_komt_in_een_jaar_een_keer() throws Exception {
        // Given
        speelveld.provincie("PV41", "Jaarland");
        var verwacht = new TreeSet<String>();
        for (int i = 1; i <= 12; i++) {
            var gemeente = "GM27%02d".formatted(i);
            speelveld.gemeente(gemeente, "Jaarstad " + i, "PV41");
            var einde = LocalDate.of(2029, i, 3 + i);
            maak(gemeente + "/termijnen", termijn(einde.minusWeeks(2), 2));
            verwacht.addAll(List.of(regel(gemeente, einde, 7), regel(gemeente, einde, 0), regel(gemeente, einde, -1)));
        }
        speelveld.gemeente("GM2713", "Uitstel", "PV41");
        var uitgesteld = maak("GM2713/termijnen", termijn(LocalDate.parse("2029-03-01"), 4));
        speelveld.gemeente("GM2714", "Op tijd", "PV41");
        maak("GM2714/termijnen", termijn(LocalDate.parse("2029-05-01"), 4));
        speelveld.gemeente("GM2715", "Mijlpaal", "PV41");
        maak("GM2715/afspraken", "{\"datum\":\"2029-06-15\",\"personen\":10}");
        // 29 March: said a week before; then two weeks more, to 12 April
        verwacht.add(regel("GM2713", LocalDate.parse("2029-03-29"), 7));
        verwacht.addAll(List.of(
                regel("GM2713", LocalDate.parse("2029-04-12"), 7),
                regel("GM2713", LocalDate.parse("2029-04-12"), 0),
                regel("GM2713", LocalDate.parse("2029-04-12"), -1)));
        // 29 May: said a week before; the plan comes on the 25th
        verwacht.add(regel("GM2714", LocalDate.parse("2029-05-29"), 7));
        verwacht.addAll(List.of(
                regel("GM2715", LocalDate.parse("2029-06-15"), 7), regel("GM2715", LocalDate.parse("2029-06-15"), 0)));
        // When
        int gegeven = 0;
        int gestorven = 0;
        for (var dag = NIEUWJAAR; dag.getYear() == 2029; dag = dag.plusDays(1)) {
            klok.zet(dag);
            if (dag.equals(LocalDate.parse("2029-03-25"))) {
                maak(
                        "GM2713/termijnen/" + uitgesteld + "/verlengingen",
                        "{\"datum\":\"2029-03-25\",\"aantal\":2,\"reden\":\"de gemeente vroeg uitstel\"}");
            }
            if (dag.equals(LocalDate.parse("2029-05-25"))) {
                maak("GM2714/plannen", "{\"status\":\"ONTVANGEN\",\"datum\":\"2029-05-25\"}");
            }
            if (dag.getDayOfMonth() % 2 == 1) {
                gestorven += sterfTussenClaimEnCommit();
            }
            gegeven += kijkMetAlleReplicas();
        }
        // Then
        assertThat(gestorven).as("replicas that died with claims in hand").isGreaterThan(10);
        assertThat(gegeven).isEqualTo(verwacht.size());
        assertThat(geclaimd()).containsExactlyInAnyOrderElementsOf(verwacht);
        assertThat(aanleidingen()).hasSize(verwacht.size()).doesNotHaveDuplicates();
    }

    private int kijkMetAlleReplicas() throws Exception {
        var taken = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < REPLICAS; i++) {
            taken.add(() -> {
                try (var alles = AccessScope.system()) {
                    return wekker.kijk();
                }
            });
        }
        int gegeven = 0;
        for (var antwoord : replicas.invokeAll(taken)) {
            gegeven += antwoord.get();
        }
        return gegeven;
    }

    /** Claims all there is and loses its connection to the database before it could commit, as a killed process does. */
    private int sterfTussenClaimEnCommit() {
        var openstaand = QuarkusTransaction.requiringNew().call(() -> herinner.openstaand(Vandaag.op(klok.instant())));
        if (openstaand.isEmpty()) {
            return 0;
        }
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    openstaand.forEach(herinnering -> assertThat(herinner.geef(herinnering, klok.instant()))
                            .isTrue());
                    database.createNativeQuery("SELECT pg_terminate_backend(pg_backend_pid())")
                            .getResultList();
                }))
                .isNotNull();
        return 1;
    }

    private List<String> geclaimd() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "SELECT gemeente || ' ' || einde || ' ' || regel FROM herinnering WHERE gemeente LIKE 'GM27%'",
                        String.class)
                .getResultList());
    }

    /** Of the events in the outbox; a repeated reminder would repeat its id. */
    private List<String> aanleidingen() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        """
                        SELECT data::jsonb ->> 'aanleiding' FROM outbox
                        WHERE type = 'nl.trede.toezicht.termijn-herinnerd.v1' AND key LIKE 'GM27%'""",
                        String.class)
                .getResultList());
    }

    private static String termijn(LocalDate start, int weken) {
        return "{\"document\":\"PLAN_VAN_AANPAK\",\"aantal\":%d,\"start\":\"%s\"}".formatted(weken, start);
    }

    private static String regel(String gemeente, LocalDate einde, int regel) {
        return gemeente + " " + einde + " " + regel;
    }
}
