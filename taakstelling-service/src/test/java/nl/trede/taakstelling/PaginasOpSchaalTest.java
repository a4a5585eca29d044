// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;
import nl.trede.platform.testkit.PageProbe;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every page with the taakstellingen of the whole register over twenty years: no more statements than with one halfjaar, and within 200 ms. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class PaginasOpSchaalTest {

    private static final Duration HOOGSTENS = Duration.ofMillis(200);

    /** A page without any figure. */
    private static final String KAAL = "/taakstelling/ruilingen";

    /** Of their own years, and gone afterwards: other tests count what is there. */
    private static final String HALFJAREN = "halfjaar BETWEEN '2051-I' AND '2070-II'";

    private static final List<String> PAGINAS = List.of(
            "/taakstelling/halfjaren",
            "/taakstelling/halfjaren?halfjaar=2070-II",
            "/taakstelling/halfjaren?halfjaar=2070-II&provincie=PV25&volgorde=NAAM",
            "/taakstelling/gemeenten",
            "/taakstelling/gemeenten?provincie=PV25&volgorde=INWONERS",
            "/taakstelling/gemeenten/GM0034",
            "/taakstelling/landelijke-taakstellingen",
            "/taakstelling/herindelingen",
            "/taakstelling/provinciewijzigingen",
            "/taakstelling/bijstellingen",
            "/taakstelling/ruilingen",
            "/taakstelling/vrijstellingen",
            "/taakstelling/circulaires",
            "/taakstelling/amv-taakstellingen",
            "/taakstelling/verdelingsvoorstellen");

    @Inject
    DataSource database;

    @AfterEach
    void weg() {
        uitgevoerd("DELETE FROM taakstelling WHERE " + HALFJAREN);
        uitgevoerd("DELETE FROM landelijke_taakstelling WHERE " + HALFJAREN);
    }

    @Test
    void geen_pagina_vraagt_meer_van_twintig_jaar_dan_van_een_halfjaar_en_elke_is_er_binnen_200_ms() {
        taakstellingen(39, 39);
        var een = new LinkedHashMap<String, Integer>();
        PAGINAS.forEach(adres -> een.put(adres, PageProbe.statements(adres).size()));

        taakstellingen(0, 38);
        var alle = PAGINAS.stream()
                .map(adres -> PageProbe.of(adres, HOOGSTENS, KAAL))
                .toList();

        assertThat(alle).allSatisfy(pagina -> {
            assertThat(pagina.statements())
                    .as(pagina.toString())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(een.get(pagina.address()));
            assertThat(pagina.time()).as(pagina.toString()).isLessThanOrEqualTo(HOOGSTENS);
        });
    }

    private void taakstellingen(int van, int totEnMet) {
        var halfjaren =
                "(SELECT (2051 + i / 2)::text || CASE WHEN i %% 2 = 0 THEN '-I' ELSE '-II' END AS halfjaar FROM generate_series(%d, %d) i) h"
                        .formatted(van, totEnMet);
        uitgevoerd(
                """
                INSERT INTO taakstelling (halfjaar, gemeente, versie, aantal, soort, datum, bron, geldend, vastgelegd_op)
                SELECT halfjaar, code, 1, 30, 'VASTSTELLING', date '2050-04-01', 'circulaire', true, now() FROM gemeente, %s"""
                        .formatted(halfjaren));
        uitgevoerd(
                """
                INSERT INTO landelijke_taakstelling (halfjaar, versie, aantal, soort, datum, bron, geldend, vastgelegd_op)
                SELECT halfjaar, 1, 10000, 'VASTSTELLING', date '2050-04-01', 'Staatscourant', true, now() FROM %s"""
                        .formatted(halfjaren));
    }

    private void uitgevoerd(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
