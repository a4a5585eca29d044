// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import nl.trede.toezicht.overzicht.Tegel;
import org.junit.jupiter.api.Test;

class TegelplaatsenTest {

    private final Tegelplaatsen plaatsen = new Tegelplaatsen();

    @Test
    void elke_plek_op_de_kaart_is_van_een_gemeente() {
        var bezet = new HashSet<String>();
        var tegels = IntStream.range(0, 2000)
                .mapToObj("GM%04d"::formatted)
                .flatMap(code -> plaatsen.van(code).stream())
                .toList();

        assertThat(tegels).hasSize(342).allSatisfy(tegel -> assertThat(bezet.add(tegel.kolom() + "," + tegel.rij()))
                .as(tegel.toString())
                .isTrue());
    }

    @Test
    void het_noorden_is_boven_en_het_oosten_rechts() {
        Tegel groningen = plaatsen.van("GM0014").orElseThrow();
        Tegel maastricht = plaatsen.van("GM0935").orElseThrow();
        Tegel middelburg = plaatsen.van("GM0687").orElseThrow();

        assertThat(groningen.rij()).isLessThan(maastricht.rij());
        assertThat(middelburg.kolom()).isLessThan(maastricht.kolom()).isLessThan(groningen.kolom());
    }

    @Test
    void een_gemeente_die_er_niet_op_staat_heeft_geen_plek() {
        assertThat(plaatsen.van("GM9999")).isEmpty();
    }
}
