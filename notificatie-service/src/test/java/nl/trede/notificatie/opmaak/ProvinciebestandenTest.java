// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Proefbrief;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.notificatie.opmaak.persistence.Provinciebestanden;
import nl.trede.notificatie.opmaak.web.QuteOpmaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a province writes is a matter of its files only. */
class ProvinciebestandenTest {

    private static final Provinciecode GELDERLAND = new Provinciecode("PV25");

    @TempDir
    Path overlays;

    @Test
    void zonderEigenBestandenSchrijftEenProvincieNeutraal() {
        var huisstijl = Proefbrief.BESTANDEN.van(GELDERLAND);
        assertThat(huisstijl.afzender().naam()).isEqualTo("Provincie Gelderland");
        assertThat(huisstijl.woord().meervoud()).isEqualTo("vergunninghouders");
        assertThat(huisstijl.ondertekening().get(Briefsoort.TREDEBRIEF).namens())
                .isEqualTo("Gedeputeerde Staten van Gelderland,");
        assertThat(Proefbrief.BESTANDEN.blokken(GELDERLAND)).isEmpty();
    }

    @Test
    void eenEigenWoordIsEenRegelInEenBestand() throws IOException {
        schrijf(
                "huisstijl.yaml",
                "provincie: PV23\nwoord: {enkelvoud: verblijfsgerechtigde, meervoud: verblijfsgerechtigden}\n");
        assertThat(dinkelland())
                .contains("49 verblijfsgerechtigden", "Geacht college")
                .doesNotContain("statushouder");
    }

    @Test
    void eenEigenSjabloonGaatVoor() throws IOException {
        schrijf("huisstijl.yaml", "provincie: PV23\n");
        schrijf("tredebrief.html", "<article><p>Nog {stand.resterend} te gaan.</p></article>");
        assertThat(dinkelland()).isEqualTo("<article><p>Nog 46 te gaan.</p></article>");
    }

    @Test
    void eenOnbekendeSleutelHoudtDeStartTegen() throws IOException {
        schrijf("huisstijl.yaml", "provincie: PV23\nwoordd: x\n");
        assertThatThrownBy(() -> new Provinciebestanden(overlays)).hasMessageContaining("woordd");
    }

    @Test
    void elkBlokHeeftEenBronEnEenPlaatsInZijnBrieven() {
        for (var provincie : Proefbrief.BESTANDEN.provincies()) {
            for (var blok : Proefbrief.BESTANDEN.blokken(provincie)) {
                assertThat(blok.bron()).isNotBlank();
                for (var soort : blok.brieven()) {
                    var sjabloon = Proefbrief.BESTANDEN
                            .sjabloon(provincie, soort.sjabloon())
                            .orElseThrow();
                    assertThat(sjabloon).contains("plaats='" + blok.plaats() + "'");
                }
            }
        }
    }

    @Test
    void elkeNaamVanEenFeitHoortBijEenBestaandFeit() throws Exception {
        for (var sleutel : Proefbrief.BESTANDEN.namenVanFeiten().keySet()) {
            if (sleutel.contains(".")) {
                var delen = sleutel.split("\\.");
                assertThat(type(delen[0]).getMethod(delen[1])).as(sleutel).isNotNull();
            }
        }
    }

    private static Class<?> type(String naam) throws ClassNotFoundException {
        for (var pakket :
                List.of("feiten.", "opmaak.", "feiten.Cijfers$", "feiten.Ladderstand$", "feiten.Indeplaatsstelling$")) {
            try {
                return Class.forName("nl.trede.notificatie." + pakket + naam);
            } catch (ClassNotFoundException elders) {
                // tried in the next place
            }
        }
        throw new ClassNotFoundException(naam);
    }

    private String dinkelland() {
        var bestanden = new Provinciebestanden(overlays);
        return new QuteOpmaak(bestanden, bestanden)
                .stelOp(new Briefkop(Briefsoort.TREDEBRIEF, "P/1", null), Zaden.dinkelland())
                .html();
    }

    private void schrijf(String bestand, String inhoud) throws IOException {
        var map = Files.createDirectories(overlays.resolve("proef/brieven"));
        Files.writeString(map.resolve(bestand), inhoud);
    }
}
