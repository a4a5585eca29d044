// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first day: a system without facts. Each page says that there is nothing yet, reads well and leads to no error. */
class LeegIT {

    @Test
    void zonder_gegevens_leest_elke_pagina_goed_en_leidt_geen_link_naar_een_fout() {
        try (Chromium chromium = Chromium.start();
                Trede trede = Trede.leeg("eerstedag");
                Bezoek bezoek = Bezoek.van(chromium, "beheerder")) {
            Map<String, List<String>> bevindingen = new LinkedHashMap<>();
            List<String> zonderTekst = new ArrayList<>();
            new Wandeling(trede.adres()).loop(bezoek.page(), (soort, page) -> {
                bevindingen.put(soort, Axe.bevindingen(page));
                if (woorden(page) < 3) {
                    zonderTekst.add(soort);
                }
            });

            assertThat(bevindingen).hasSizeGreaterThan(15);
            assertThat(bevindingen)
                    .allSatisfy(
                            (soort, gevonden) -> assertThat(gevonden).as(soort).isEmpty());
            assertThat(zonderTekst).isEmpty();
            assertThat(bezoek.fouten()).isEmpty();
        }
    }

    /** Of the page itself, besides its heading. */
    private static int woorden(Page page) {
        return (int)
                page.evaluate(
                        "document.querySelector('main').innerText.replace(document.querySelector('h1').innerText, '').split(/\\s+/).filter(Boolean).length");
    }
}
