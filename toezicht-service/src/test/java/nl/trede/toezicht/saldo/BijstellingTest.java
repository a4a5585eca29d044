// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import static nl.trede.toezicht.saldo.Feitenbouwer.feiten;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BijstellingTest {

    private final List<Taakstelling> almere = List.copyOf(feiten().taakstelling("2023-II", 216, 2, "2023-11-10")
            .taakstelling("2023-II", 336, 1, "2023-04-01")
            .alle()
            .taakstellingen());

    @Test
    void almere_ging_op_10_november_2023_van_336_naar_216() {
        assertThat(Bijstelling.uit(almere, null))
                .contains(new Bijstelling(LocalDate.parse("2023-11-10"), 336, 216, "BIJSTELLING", "Rijk"));
    }

    @Test
    void voor_de_bijstelling_was_er_nog_geen() {
        assertThat(Bijstelling.uit(almere, LocalDate.parse("2023-11-09"))).isEmpty();
    }

    @Test
    void hetzelfde_aantal_opnieuw_is_geen_bijstelling() {
        var versies = feiten().taakstelling("2024-I", 26, 1, "2023-10-01")
                .taakstelling("2024-I", 26, 2, "2024-02-01")
                .alle()
                .taakstellingen();

        assertThat(Bijstelling.uit(versies, null)).isEmpty();
    }
}
