// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import static nl.trede.toezicht.beleid.Feitsoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of one provincie's threshold, term or word is a change of files under its beleid only. */
class BeleidWijzigenTest {

    @TempDir
    Path map;

    private Path overijssel;

    @BeforeEach
    void kopieer() {
        overijssel = Proefbeleid.kopie(map).resolve("overijssel/beleid/2017");
    }

    @Test
    void een_andere_drempel_in_de_tabel_geeft_een_ander_voorstel() {
        assertThat(nieuweTrede()).isEqualTo(1);

        Proefbeleid.vervang(overijssel.resolve("trede.dmn"), "&lt; 3", "&lt; 2");
        Proefbeleid.vervang(overijssel.resolve("trede.dmn"), "&gt;= 3", "&gt;= 2");

        assertThat(nieuweTrede()).isEqualTo(2);
    }

    @Test
    void een_andere_termijn_geldt_meteen() {
        assertThat(weken()).isEqualTo(4);

        Proefbeleid.vervang(overijssel.resolve("beleid.yaml"), "weken: 4", "weken: 6");

        assertThat(weken()).isEqualTo(6);
    }

    @Test
    void een_ander_woord_komt_in_het_oordeel() {
        Proefbeleid.vervang(overijssel.resolve("beleid.yaml"), "woord: oranje", "woord: aandacht nodig");

        var oordeel = Proefbeleid.beslis(Proefbeleid.kader(map, "overijssel-2017"), HUIDIGE_TREDE, 1)
                .oordeel();

        assertThat(oordeel.woord()).isEqualTo("aandacht nodig");
    }

    private int nieuweTrede() {
        return Proefbeleid.beslis(Proefbeleid.kader(map, "overijssel-2017"), HUIDIGE_TREDE, 1, OPEENVOLGEND_GEMIST, 2)
                .trede();
    }

    private int weken() {
        return Proefbeleid.kader(map, "overijssel-2017")
                .document("PLAN_VAN_AANPAK")
                .orElseThrow()
                .weken();
    }
}
