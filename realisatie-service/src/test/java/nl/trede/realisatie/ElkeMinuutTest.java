// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.persistence.Inname;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A feed that sends the same file every minute for a day, along two ways. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class ElkeMinuutTest {

    private static final int MINUTEN = 24 * 60;
    private static final List<String> TABELLEN = List.of(
            "levering",
            "bestandsdeel",
            "bestandsfout",
            "regelfout",
            "signalering",
            "opmerking",
            "realisatie",
            "outbox");

    @Inject
    Inname inname;

    @Inject
    DataSource database;

    @BeforeEach
    void register() {
        TestRegister.vol();
    }

    @Test
    void een_dag_lang_elke_minuut_hetzelfde_bestand_geeft_alleen_ontvangstbewijzen() throws SQLException {
        // Given
        var bestand =
                "gemeente;halfjaar;peildatum;gehuisvest\nGM0034;1993-I;1993-05-01;3\nGM1774;1993-I;1993-05-01;4\nGM9999;1993-I;1993-05-01;1\n";
        neem(Inzending.Kanaal.OPHALEN, bestand);
        var ervoor = tel();
        var ontvangsten = tel("ontvangst WHERE bestandsnaam = 'elke-minuut.csv'");
        // When
        for (int minuut = 0; minuut < MINUTEN; minuut++) {
            neem(minuut % 2 == 0 ? Inzending.Kanaal.OPHALEN : Inzending.Kanaal.MAP, bestand);
        }
        // Then
        assertThat(tel()).isEqualTo(ervoor);
        assertThat(tel("ontvangst WHERE bestandsnaam = 'elke-minuut.csv'")).isEqualTo(ontvangsten + MINUTEN);
    }

    private void neem(Inzending.Kanaal kanaal, String bestand) {
        var inzending = new Inzending(
                Inzending.Afzender.van(kanaal, null, null),
                Inzending.Inhoud.STANDEN,
                Inzending.Vorm.CSV,
                "COA",
                null,
                "elke-minuut.csv");
        inname.neem(inzending, new ByteArrayInputStream(bestand.getBytes(StandardCharsets.UTF_8)));
    }

    private Map<String, Long> tel() throws SQLException {
        var aantallen = new LinkedHashMap<String, Long>();
        for (var tabel : TABELLEN) {
            aantallen.put(tabel, tel(tabel));
        }
        return aantallen;
    }

    private long tel(String van) throws SQLException {
        try (var verbinding = database.getConnection();
                var rij = verbinding.createStatement().executeQuery("SELECT count(*) FROM " + van)) {
            rij.next();
            return rij.getLong(1);
        }
    }
}
