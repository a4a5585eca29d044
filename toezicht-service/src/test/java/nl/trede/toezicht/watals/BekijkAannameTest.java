// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.watals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.persistence.Kaders;
import nl.trede.toezicht.kennis.Levensloop;
import nl.trede.toezicht.ladder.Weigering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Almere in de eerste helft van 2024, als er nog niets is gehuisvest. */
class BekijkAannameTest {

    private static final Halfjaar HALFJAAR = Halfjaar.lees("2024-I");
    private static final LocalDate PEILMOMENT = HALFJAAR.peilmoment();

    private Levensloop loop;

    @BeforeEach
    void almere() {
        loop = new Levensloop("GM0034", "PV24", Instant.parse("2024-04-01T08:00:00Z"), Kaders.geleverd());
        loop.opening(HALFJAAR, -45);
        loop.taakstelling(HALFJAAR, 233, HALFJAAR.eersteDag());
        loop.gehuisvest(HALFJAAR, 100, LocalDate.parse("2024-04-01"));
    }

    @ParameterizedTest(name = "{0} meer, taakstelling {1}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            extra | taakstelling | saldo | herkomst               | trede
            20    | -            | -158  | 45 uit 2023-II, 113 uit 2024-I | 1
            178   | -            | 0     |                        | 0
            200   | -            | 22    |                        | 0
            -     | 30           | 25    |                        | 0
            -     | 80           | -25   | 25 uit 2023-II         | 1
            0     | 0            | 55    |                        | 0
            """)
    void stand_ouderdom_en_voorstel_met_de_aanname(
            Integer extra, Integer taakstelling, int saldo, String herkomst, int trede) {
        var bekeken = (BekijkAanname.Bekeken) bekijk(new Aanname(extra, null, taakstelling));

        assertThat(bekeken.zonder().stand().saldo().personen()).isEqualTo(-178);
        assertThat(bekeken.zonder().voorstel().voorgesteldeTrede()).isEqualTo(1);
        assertThat(bekeken.met().stand().saldo().personen()).isEqualTo(saldo);
        assertThat(bekeken.met().stand().achterstandNaarHerkomst().stream()
                        .map(deel -> deel.personen() + " uit " + deel.halfjaar())
                        .toList())
                .isEqualTo(herkomst == null ? List.of() : List.of(herkomst.split(", ")));
        assertThat(bekeken.met().voorstel().voorgesteldeTrede()).isEqualTo(trede);
    }

    @Test
    void op_tijd_gehuisvest_telt_voor_een_afspraak_en_te_laat_niet() {
        loop.afspraak(LocalDate.parse("2024-05-01"), 120);
        loop.plan(LocalDate.parse("2024-02-02"), HALFJAAR);

        var opTijd = (BekijkAanname.Bekeken) bekijk(new Aanname(20, LocalDate.parse("2024-05-01"), null));
        var teLaat = (BekijkAanname.Bekeken) bekijk(new Aanname(19, LocalDate.parse("2024-05-01"), null));

        assertThat(opTijd.met().voorstel().oordeel().woord()).isEqualTo("redelijk adequaat");
        assertThat(teLaat.met().voorstel().oordeel().woord()).isEqualTo("niet adequaat");
    }

    @Test
    void wat_onder_nul_ligt_of_niet_past_wordt_geweigerd_alles_tegelijk() {
        var uitkomst = (BekijkAanname.Geweigerd) bekijk(new Aanname(-1, LocalDate.parse("2024-07-02"), -30));

        assertThat(uitkomst.weigeringen())
                .containsExactly(
                        new Weigering("extraGehuisvest", "-1 ligt onder nul"),
                        new Weigering("taakstelling", "-30 ligt onder nul"),
                        new Weigering("voor", "hoort niet bij 2024-I; kies 2024-01-02 tot en met " + PEILMOMENT));
        assertThat(((BekijkAanname.Geweigerd) bekijk(Aanname.GEEN)).weigeringen())
                .containsExactly(new Weigering("extraGehuisvest", "geef extraGehuisvest, taakstelling of beide"));
    }

    private BekijkAanname.Uitkomst bekijk(Aanname aanname) {
        return new BekijkAanname(gemeenten -> List.of(loop.kennis()), Kaders.geleverd())
                .voer(loop.gemeente, HALFJAAR, aanname, null, loop.nu());
    }
}
