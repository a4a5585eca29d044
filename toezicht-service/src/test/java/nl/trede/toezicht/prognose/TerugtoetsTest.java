// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import org.junit.jupiter.api.Test;

class TerugtoetsTest {

    @Test
    void zonder_tussenstanden_valt_er_niets_te_toetsen() {
        var toets = Terugtoets.van(new Prognosemodel(List.of()));

        assertThat(toets.totaal().gevallen()).isZero();
        assertThat(toets.totaal().verslaatBeide()).isFalse();
        assertThat(toets.conclusie()).startsWith("Er zijn nog geen halfjaren");
    }

    /** Wie elke maand precies evenveel huisvest en elk jaar hetzelfde doet, heeft geen methode nodig. */
    @Test
    void wie_eenvoudig_te_voorspellen_is_wordt_eerlijk_gemeld() {
        var alle = new ArrayList<Halfjaarverloop>();
        for (var halfjaar = Halfjaar.lees("2020-I"); halfjaar.jaar() < 2025; halfjaar = halfjaar.volgende()) {
            var cijfers = new TreeMap<java.time.LocalDate, Integer>();
            for (int maand = 1; maand <= 6; maand++) {
                cijfers.put(halfjaar.eersteDag().plusMonths(maand), maand * 10);
            }
            alle.add(Halfjaarverloop.van(new Gemeentecode("GM0034"), halfjaar, Saldo.NUL, 60, cijfers));
        }

        var toets = Terugtoets.van(new Prognosemodel(alle));

        assertThat(toets.halfjaren()).isEqualTo(8);
        assertThat(toets.totaal().gevallen()).isEqualTo(40);
        assertThat(toets.totaal().foutLineair()).isZero();
        assertThat(toets.conclusie()).isEqualTo("De methode doet het niet beter dan beide eenvoudige methoden.");
    }
}
