// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.persistence.Kaders;
import nl.trede.toezicht.kennis.Levensloop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The beleid of one letter's provincie laid on the gemeente of another: every difference says why. */
class RuildeBeleidTest {

    private static final Beleidskaders KADERS = Kaders.geleverd();
    private static final Halfjaar EERSTE = Halfjaar.lees("2023-I");
    private static final Halfjaar LAATSTE = Halfjaar.lees("2024-I");

    private Levensloop loop;

    @BeforeEach
    void drie_keer_gemist() {
        loop = new Levensloop("GM1774", "PV23", Instant.parse("2024-09-01T08:00:00Z"), KADERS);
        loop.opening(EERSTE, 0);
        for (var halfjaar = EERSTE; halfjaar.compareTo(LAATSTE) <= 0; halfjaar = halfjaar.volgende()) {
            loop.taakstelling(halfjaar, 26, halfjaar.eersteDag());
            loop.gehuisvest(halfjaar, 16, halfjaar.peilmoment());
        }
    }

    @Test
    void naast_de_besluiten_die_zijn_genomen() {
        besluit("2023-I", 1);
        besluit("2023-II", 1);
        besluit("2024-I", 2);

        var uit = Vergelijking.van(simuleer(kader("PV24"), LAATSTE), null);

        assertThat(uit.verschillen())
                .extracting(een -> een.halfjaar() + ": " + een.een() + " / " + een.ander())
                .containsExactly("2023-II: 2 / 1", "2024-I: 3 / 2");
        assertThat(uit.verschillen().get(0).uitleg())
                .satisfiesExactly(
                        zin -> assertThat(zin)
                                .startsWith(
                                        "flevoland-2020: van trede 1 naar trede 2 (Informatie opvragen en valideren)")
                                .contains("De gemeente gaat één trede hoger"),
                        zin -> assertThat(zin).isEqualTo("Besloten op 2024-02-15: trede 1. Motivering: proef"));
        assertThat(uit.simulatie().eersteVerschil().orElseThrow().halfjaar()).hasToString("2023-II");
        assertThat(uit.simulatie().perTrede())
                .extracting(een -> een.trede() + ": " + een.voorgesteld() + " / " + een.besloten())
                .containsExactly("1: 1 / 2", "2: 1 / 1", "3: 1 / 0");
        assertThat(uit.simulatie().omhoog()).isEqualTo(3);
        assertThat(uit.simulatie().brieven()).isEqualTo(3);
    }

    @Test
    void naast_het_eigen_beleid() {
        var uit = Vergelijking.van(simuleer(kader("PV24"), LAATSTE), simuleer(kader("PV23"), LAATSTE));

        assertThat(uit.verschillen()).isNotEmpty().allSatisfy(een -> assertThat(een.uitleg())
                .hasSize(2)
                .anySatisfy(zin -> assertThat(zin).startsWith("flevoland-2020: van trede"))
                .anySatisfy(zin -> assertThat(zin).startsWith("overijssel-2017: van trede")));
        assertThat(uit.tegenover().termijnen())
                .as("het plan van aanpak met de termijn van Overijssel")
                .allSatisfy(een -> assertThat(een.document()).isEqualTo("PLAN_VAN_AANPAK"));
    }

    @Test
    void een_halfjaar_dat_nog_loopt_heeft_geen_voorstel() {
        loop.taakstelling(Halfjaar.lees("2024-II"), 26, Halfjaar.lees("2024-II").eersteDag());

        var regels = simuleer(kader("PV24"), Halfjaar.lees("2024-II")).regels();

        assertThat(regels).hasSize(4);
        assertThat(regels.get(3).voorstel()).isNull();
        assertThat(regels.get(3).reden()).isEqualTo("Het halfjaar loopt nog; het peilmoment is 2025-01-01.");
    }

    private void besluit(String halfjaar, int trede) {
        var over = Halfjaar.lees(halfjaar);
        loop.plaats(over, trede, over.peilmoment().plusDays(45), null);
    }

    private static Beleidskader kader(String provincie) {
        return KADERS.alle(new Provinciecode(provincie)).get(0);
    }

    private Simulatie simuleer(Beleidskader kader, Halfjaar totEnMet) {
        var opdracht =
                new Simuleer.Opdracht(EERSTE, totEnMet, Ladderpositie.GESIMULEERD, Proefbeleid.een(kader, List.of()));
        return new Simuleer(opdracht, loop.nu()).voer(List.of(loop.kennis()));
    }
}
