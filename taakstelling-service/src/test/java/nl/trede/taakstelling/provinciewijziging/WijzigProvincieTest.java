// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 12: a gemeente that keeps its code and goes to another province. Lopik lies in PV26; Weesp ended on 24 March 2022. */
class WijzigProvincieTest {

    private static final Gemeentecode LOPIK = new Gemeentecode("GM0331");

    private final Map<Gemeentecode, Gemeente> register = new HashMap<>();
    private final List<Provinciewijziging> bewaard = new ArrayList<>();
    private final List<String> gemeld = new ArrayList<>();
    private final WijzigProvincie wijzig = new WijzigProvincie(
            new Register(),
            new Bewaard(),
            (gemeente, omvang) -> gemeld.add(gemeente.naam() + " in " + gemeente.provincie()),
            (gemeente, wijziging) -> gemeld.add(wijziging.van() + " naar " + wijziging.naar()));

    @BeforeEach
    void registerVanDrie() {
        zet("GM0331", "Lopik", "PV26", null);
        zet("GM0530", "Hellevoetsluis", "PV28", null);
        zet("GM0457", "Weesp", "PV27", LocalDate.of(2022, 3, 24));
    }

    @Test
    void het_register_krijgt_de_nieuwe_provincie_en_beide_berichten_gaan_uit() {
        // When
        var uitkomst = leg("GM0331", "2029-04-15", "PV28", "wet");
        // Then
        assertThat(uitkomst).isInstanceOf(Provincieuitkomst.Vastgesteld.class);
        assertThat(register.get(LOPIK).provincie()).isEqualTo(new Provinciecode("PV28"));
        assertThat(gemeld).containsExactly("Lopik in PV28", "PV26 naar PV28");
    }

    @Test
    void hetzelfde_nog_eens_verandert_en_meldt_niets() {
        // Given
        leg("GM0331", "2029-04-15", "PV28", "wet");
        gemeld.clear();
        // When
        var uitkomst = leg("GM0331", "2029-04-15", "PV28", "wet");
        // Then
        assertThat(uitkomst).isInstanceOf(Provincieuitkomst.AlBekend.class);
        assertThat(gemeld).isEmpty();
    }

    @Test
    void een_andere_provincie_op_dezelfde_dag_vervangt_en_de_oude_provincie_trekt_in() {
        // Given
        leg("GM0331", "2029-04-15", "PV28", "wet");
        // When
        leg("GM0331", "2029-04-15", "PV27", "de wet nog eens gelezen");
        // Then
        assertThat(bewaard).singleElement().satisfies(een -> {
            assertThat(een.van()).isEqualTo(new Provinciecode("PV26"));
            assertThat(een.naar()).isEqualTo(new Provinciecode("PV27"));
        });
        // When
        leg("GM0331", "2029-04-15", "PV26", "de wet is ingetrokken");
        // Then
        assertThat(register.get(LOPIK).provincie()).isEqualTo(new Provinciecode("PV26"));
        assertThat(gemeld.subList(4, 6)).containsExactly("Lopik in PV26", "PV26 naar PV26");
    }

    @ParameterizedTest(name = "{0} op {1} naar {2}: {3} {4}")
    @CsvSource({
        "GM9999, 2029-04-15, PV28, gemeente, staat niet in het register",
        "GM0331, 2029-04-15, PV99, naar, is niet bekend in het register",
        "GM0331, 2029-04-15, PV26, naar, ligt al in PV26",
        "GM0457, 2022-03-24, PV28, datum, bestaat niet op 2022-03-24",
        "GM0457, 2029-01-01, PV28, datum, bestaat niet op 2029-01-01",
        "GM0530, 2028-01-01, PV27, datum, is al een wijziging op 2029-01-01 bekend"
    })
    void wat_niet_kan_wordt_geweigerd(String gemeente, String datum, String naar, String veld, String reden) {
        // Given
        leg("GM0530", "2029-01-01", "PV26", "wet");
        // When
        var uitkomst = leg(gemeente, datum, naar, "wet");
        // Then
        assertThat(uitkomst)
                .isInstanceOfSatisfying(Provincieuitkomst.Geweigerd.class, geweigerd -> assertThat(geweigerd.bezwaren())
                        .anyMatch(bezwaar ->
                                bezwaar.veld().equals(veld) && bezwaar.reden().contains(reden)));
    }

    @Test
    void alle_bezwaren_komen_in_een_keer() {
        assertThat(leg("GM0457", "2030-01-01", "PV99", "wet"))
                .isInstanceOfSatisfying(Provincieuitkomst.Geweigerd.class, geweigerd -> assertThat(geweigerd.bezwaren())
                        .extracting(Bezwaar::veld)
                        .containsExactly("naar", "datum"));
    }

    private Provincieuitkomst leg(String gemeente, String datum, String naar, String bron) {
        return wijzig.voor(new Gemeentecode(gemeente), LocalDate.parse(datum), new Provinciecode(naar), bron);
    }

    private void zet(String code, String naam, String provincie, LocalDate tot) {
        var gemeente = new Gemeente(new Gemeentecode(code), naam, new Provinciecode(provincie), 1000, null, tot);
        register.put(gemeente.code(), gemeente);
    }

    private final class Register implements Gemeenten {

        @Override
        public Optional<Gemeente> zoek(Gemeentecode code) {
            return Optional.ofNullable(register.get(code));
        }

        @Override
        public Collection<Gemeente> alle() {
            return register.values();
        }

        @Override
        public Map<Gemeentecode, List<String>> naamvarianten() {
            return Map.of();
        }

        @Override
        public Set<Gemeentecode> metProvinciewijziging() {
            return Set.of();
        }

        @Override
        public void bewaar(Gemeente gemeente) {
            register.put(gemeente.code(), gemeente);
        }
    }

    private final class Bewaard implements Provinciewijzigingen {

        @Override
        public List<Provinciewijziging> vergrendel(Gemeentecode gemeente) {
            return bewaard.stream()
                    .filter(een -> een.gemeente().equals(gemeente))
                    .sorted(Comparator.comparing(Provinciewijziging::datum))
                    .toList();
        }

        @Override
        public void bewaar(Provinciewijziging wijziging) {
            bewaard.removeIf(een ->
                    een.gemeente().equals(wijziging.gemeente()) && een.datum().equals(wijziging.datum()));
            bewaard.add(wijziging);
        }
    }
}
