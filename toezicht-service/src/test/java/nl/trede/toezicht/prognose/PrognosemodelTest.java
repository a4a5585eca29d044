// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import org.junit.jupiter.api.Test;

class PrognosemodelTest {

    private static final Gemeentecode GEMEENTE = new Gemeentecode("GM0034");
    private static final Halfjaar NU = Halfjaar.lees("2024-I");

    @Test
    void zonder_geschiedenis_is_het_de_taakstelling_op_een_rechte_lijn_en_zonder_band() {
        var lopend = lopend(-10, 60, 0, 12, 20);
        var prognose = new Prognosemodel(List.of(lopend)).prognose(lopend, null);

        assertThat(prognose.maand()).isEqualTo(2);
        assertThat(prognose.verwacht()).as("20 + 4/6 × 60").isEqualTo(60);
        assertThat(prognose.saldo()).isEqualTo(new Saldo(-10));
        assertThat(prognose.band()).isNull();
        assertThat(prognose.seizoen().waargenomen()).as("een rechte lijn").containsExactly(0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void het_seizoen_is_dat_van_alle_gemeenten_en_het_aandeel_vooral_dat_van_de_gemeente_zelf() {
        var alle = new ArrayList<Halfjaarverloop>();
        var jaar = Halfjaar.lees("2021-I");
        for (; jaar.compareTo(NU) < 0; jaar = jaar.volgende()) {
            alle.add(verloop(GEMEENTE, jaar, 0, 50, 0, 2, 5, 10, 20, 30, 40));
            alle.add(verloop(new Gemeentecode("GM0050"), jaar, 0, 50, 0, 3, 6, 12, 24, 36, 48));
        }
        var lopend = lopend(0, 100, 0, 4, 10, 20);
        alle.add(lopend);

        var prognose = new Prognosemodel(alle).prognose(lopend, null);

        assertThat(prognose.seizoen().deel().get(3)).isCloseTo(0.25, within(0.001));
        assertThat(prognose.halfjaren()).isEqualTo(6);
        assertThat(prognose.aandeel()).as("(240 + 100 × 0,88) / (300 + 100)").isCloseTo(0.82, within(0.001));
        assertThat(prognose.verwacht()).as("20 + 0,75 × 0,82 × 100").isEqualTo(82);
    }

    @Test
    void met_een_plan_is_het_half_geschiedenis_en_half_plan() {
        var lopend = lopend(0, 60, 0, 10, 20, 30);
        var model = new Prognosemodel(List.of(lopend));

        assertThat(model.prognose(lopend, null).verwacht()).isEqualTo(60);
        assertThat(model.prognose(lopend, 80).verwacht())
                .as("30 + (30 + 50) / 2")
                .isEqualTo(70);
        assertThat(model.prognose(lopend, 10).verwacht())
                .as("wat gehuisvest is, gaat er niet meer af")
                .isEqualTo(45);
    }

    @Test
    void wat_na_het_halfjaar_bekend_wordt_verandert_een_eerdere_prognose_niet() {
        var alle = FictieveVerlopen.maak(1);
        var tot = Halfjaar.lees("2023-I");
        var eerder = alle.stream()
                .filter(verloop -> verloop.halfjaar().compareTo(tot) <= 0)
                .toList();
        var een = eerder.get(eerder.size() - 1).totEnMet(3);

        assertThat(new Prognosemodel(alle).prognose(een, null))
                .isEqualTo(new Prognosemodel(eerder).prognose(een, null));
    }

    @Test
    void de_band_ligt_om_de_verwachting_en_nooit_onder_wat_al_gehuisvest_is() {
        var alle = FictieveVerlopen.maak(2);
        var model = new Prognosemodel(alle);

        for (var verloop : alle) {
            var prognose = model.prognose(verloop.totEnMet(4), null);
            if (prognose.band() != null) {
                assertThat(prognose.band().laag())
                        .isGreaterThanOrEqualTo(prognose.gehuisvest())
                        .isLessThanOrEqualTo(prognose.band().hoog());
            }
        }
    }

    private static Halfjaarverloop lopend(int beginsaldo, int taakstelling, int... perMaand) {
        return verloop(GEMEENTE, NU, beginsaldo, taakstelling, perMaand);
    }

    private static Halfjaarverloop verloop(
            Gemeentecode gemeente, Halfjaar halfjaar, int beginsaldo, int taakstelling, int... perMaand) {
        var cijfers = new TreeMap<java.time.LocalDate, Integer>();
        for (int maand = 1; maand < perMaand.length; maand++) {
            cijfers.put(halfjaar.eersteDag().plusMonths(maand), perMaand[maand]);
        }
        return Halfjaarverloop.van(gemeente, halfjaar, new Saldo(beginsaldo), taakstelling, cijfers);
    }
}
