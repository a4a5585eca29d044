// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.trede.platform.testkit.Werkmappen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XlsxLezerTest {

    private final List<Rij> rijen = new ArrayList<>();

    @Test
    void getallen_dagen_en_formules_staan_er_zoals_mensen_ze_schrijven() {
        var rij = Arrays.<Object>asList("Almere", 216, 1.5, LocalDate.of(2025, 1, 1), null, "x");
        assertThat(lees(Werkmappen.van(List.of(List.of("Gemeente & meer"), List.of(), rij)), null))
                .isEmpty();
        assertThat(rijen.get(0).cellen()).containsExactly("Gemeente & meer");
        assertThat(rijen.get(1).regel()).isEqualTo(3);
        assertThat(rijen.get(1).cellen()).containsExactly("Almere", "216", "1,5", "2025-01-01", "", "x");
    }

    @Test
    void van_een_formule_telt_de_waarde_en_dat_staat_erbij() {
        assertThat(lees(Werkmappen.goed(), "Bijlage A")).isEmpty();
        assertThat(rijen.get(2).cellen()).containsExactly("Zeewolde", "24");
        assertThat(rijen.get(2).formules()).containsExactly(1);
        assertThat(rijen.get(3).cellen()).containsExactly("Dronten", "1,234");
    }

    @ParameterizedTest
    @EnumSource(Werkmappen.Slecht.class)
    void een_werkmap_die_niet_te_vertrouwen_is_wordt_geweigerd(Werkmappen.Slecht slecht) {
        assertThat(lees(slecht.inhoud(), null))
                .hasValueSatisfying(reden -> assertThat(reden).contains(slecht.reden()));
    }

    @Test
    void een_afgebroken_werkmap_wordt_geweigerd() {
        var heel = Werkmappen.goed();
        for (int lengte = 4; lengte < heel.length; lengte += 50) {
            rijen.clear();
            assertThat(lees(Arrays.copyOf(heel, lengte), null)).isPresent();
        }
    }

    @Test
    void een_blad_dat_er_niet_is_een_leeg_blad_en_te_veel_rijen_worden_gezegd() {
        assertThat(lees(Werkmappen.goed(), "Blad 9")).contains("werkblad 'Blad 9' ontbreekt");
        assertThat(lees(Werkmappen.van(List.of()), null)).contains("het werkblad is leeg");
        var lang = new ArrayList<List<Object>>();
        for (int i = 0; i < 101; i++) {
            lang.add(List.of(i));
        }
        assertThat(lees(Werkmappen.van(lang), null)).contains("het werkblad heeft meer dan 100 regels");
    }

    @Test
    void wat_op_andere_bladen_staat_is_te_zien_en_telt_niet_mee() throws IOException {
        var elders = new ArrayList<Rij>();
        var werkmap = Werkmappen.van(List.of(List.of("Almere", 216)), List.of(List.of("ernaast"), List.of(7, "x")));
        assertThat(lezer(null).lees(new ByteArrayInputStream(werkmap), rijen::add, elders::add))
                .isEmpty();
        assertThat(rijen).extracting(Rij::cellen).containsExactly(List.of("Almere", "216"));
        assertThat(elders).extracting(Rij::cellen).containsExactly(List.of("ernaast"), List.of("7", "x"));
        rijen.clear();
        elders.clear();
        assertThat(lezer("Blad 9").lees(new ByteArrayInputStream(werkmap), rijen::add, elders::add))
                .contains("werkblad 'Blad 9' ontbreekt");
        assertThat(rijen).isEmpty();
        assertThat(elders).hasSize(3);
    }

    @Test
    void een_fout_van_wie_de_rijen_neemt_is_geen_fout_van_de_werkmap_en_er_blijft_niets_staan() throws IOException {
        var ervoor = tijdelijk();
        assertThatThrownBy(() -> lezer(null).lees(new ByteArrayInputStream(Werkmappen.goed()), rij -> {
                    throw new IllegalArgumentException("van de nemer");
                }))
                .hasMessage("van de nemer");
        assertThat(tijdelijk()).isEqualTo(ervoor);
    }

    private static long tijdelijk() throws IOException {
        try (var bestanden = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return bestanden
                    .filter(pad -> pad.getFileName().toString().startsWith("trede"))
                    .count();
        }
    }

    private static XlsxLezer lezer(String blad) {
        return new XlsxLezer(new Grenzen(100, 20, 1000), new Werkmapkeuring(10 * 1024 * 1024, 100), blad);
    }

    private Optional<String> lees(byte[] werkmap, String blad) {
        try {
            return lezer(blad).lees(new ByteArrayInputStream(werkmap), rijen::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
