// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import org.junit.jupiter.api.Test;

class WerkRegisterBijTest {

    private final Map<Gemeentecode, Gemeente> register = new LinkedHashMap<>();
    private final Set<Gemeentecode> verplaatst = new HashSet<>();
    private final List<String> gemeld = new ArrayList<>();
    private final WerkRegisterBij werkRegisterBij = new WerkRegisterBij(
            new InGeheugen(register, verplaatst), (gemeente, omvang) -> gemeld.add(gemeente.naam() + " van " + omvang));

    @Test
    void een_leeg_register_wordt_gevuld_en_elke_gemeente_gemeld_met_de_omvang() {
        // When
        werkRegisterBij.met(List.of(gemeente("GM0034", "Almere"), gemeente("GM0050", "Zeewolde")));
        // Then
        assertThat(gemeld).containsExactly("Almere van 2", "Zeewolde van 2");
    }

    @Test
    void hetzelfde_nog_eens_meldt_niets() {
        // Given
        werkRegisterBij.met(List.of(gemeente("GM0034", "Almere")));
        gemeld.clear();
        // When
        werkRegisterBij.met(List.of(gemeente("GM0034", "Almere")));
        // Then
        assertThat(gemeld).isEmpty();
    }

    @Test
    void alleen_wat_nieuw_of_gewijzigd_is_wordt_gemeld_en_wat_ontbreekt_blijft() {
        // Given
        werkRegisterBij.met(List.of(gemeente("GM0034", "Almere"), gemeente("GM0050", "Zeewolde")));
        gemeld.clear();
        // When
        werkRegisterBij.met(List.of(gemeente("GM0034", "Almere-Stad"), gemeente("GM0171", "Noordoostpolder")));
        // Then
        assertThat(gemeld).containsExactly("Almere-Stad van 3", "Noordoostpolder van 3");
        assertThat(register).containsKey(new Gemeentecode("GM0050"));
    }

    @Test
    void een_dag_die_een_herindeling_bracht_blijft_als_het_bestand_haar_niet_kent() {
        // Given
        werkRegisterBij.met(List.of(gemeente("GM0034", "Almere").tot(LocalDate.of(2029, 5, 17))));
        gemeld.clear();
        // When
        werkRegisterBij.met(List.of(gemeente("GM0034", "Almere")));
        // Then
        assertThat(register.get(new Gemeentecode("GM0034")).geldigTot()).isEqualTo("2029-05-17");
        assertThat(gemeld).isEmpty();
    }

    private static Gemeente gemeente(String code, String naam) {
        return new Gemeente(
                new Gemeentecode(code), naam, new Provinciecode("PV24"), 1000, LocalDate.of(2000, 1, 1), null);
    }

    @Test
    void een_provincie_die_een_besluit_veranderde_blijft_ook_als_het_bestand_de_oude_noemt() {
        // Given
        werkRegisterBij.met(List.of(gemeente("GM0034", "Almere"), gemeente("GM0050", "Zeewolde")));
        var almere = new Gemeentecode("GM0034");
        register.put(almere, register.get(almere).in(new Provinciecode("PV27")));
        verplaatst.add(almere);
        gemeld.clear();
        // When
        werkRegisterBij.met(List.of(gemeente("GM0034", "Almere"), gemeente("GM0050", "Zeewolde")));
        // Then
        assertThat(register.get(almere).provincie()).isEqualTo(new Provinciecode("PV27"));
        assertThat(gemeld).isEmpty();
    }

    private record InGeheugen(Map<Gemeentecode, Gemeente> register, Set<Gemeentecode> metProvinciewijziging)
            implements Gemeenten {

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
        public void bewaar(Gemeente gemeente) {
            register.put(gemeente.code(), gemeente);
        }
    }
}
