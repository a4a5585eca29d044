// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.notificatie.feiten.Aanleiding;
import org.junit.jupiter.api.Test;

/** What a letter was composed from is read back as it was, also when it was kept before a termijn had a unit. */
class FeitenopslagTest {

    private final Feitenopslag opslag = new Feitenopslag(Zaden.JSON);

    @Test
    void watWordtBewaardKomtTerug() {
        var feiten = Zaden.dinkelland();
        assertThat(opslag.feiten(Aanleiding.TREDE, opslag.tekst(feiten))).isEqualTo(feiten);
    }

    @Test
    void eenTermijnInWekenVanEerderKomtTerug() throws IOException {
        var feiten = Zaden.dinkelland();
        var bewaard = Zaden.JSON.readTree(opslag.tekst(feiten));
        var termijn = (ObjectNode) bewaard.at("/dossier/termijnen/0");
        termijn.remove("beleid");
        termijn.remove("toegekend");
        termijn.put("beleidWeken", 4).put("weken", 10);
        assertThat(opslag.feiten(Aanleiding.TREDE, bewaard.toString())).isEqualTo(feiten);
    }
}
