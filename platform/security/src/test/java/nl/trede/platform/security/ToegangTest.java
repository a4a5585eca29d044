// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToegangTest {

    @Test
    void a_toezichthouder_sees_the_provincie_of_the_token_and_no_other() {
        var toegang = Toegang.van("een", List.of("toezichthouder"), List.of("PV23"), List.of());
        assertThat(toegang.overal()).isFalse();
        assertThat(toegang.ziet(new Provinciecode("PV23"))).isTrue();
        assertThat(toegang.ziet(new Provinciecode("PV22"))).isFalse();
    }

    @Test
    void who_is_bound_to_one_provincie_has_it_as_its_own() {
        assertThat(Toegang.van("een", List.of("beslisser"), List.of("PV23"), List.of())
                        .eigenProvincie())
                .contains(new Provinciecode("PV23"));
        assertThat(Toegang.van("een", List.of("beslisser"), List.of("PV23", "PV22"), List.of())
                        .eigenProvincie())
                .isEmpty();
        assertThat(Toegang.van("een", List.of("beheerder"), List.of("PV23"), List.of())
                        .eigenProvincie())
                .isEmpty();
        assertThat(Toegang.NIEMAND.eigenProvincie()).isEmpty();
    }

    @Test
    void without_a_provincie_in_the_token_nothing_is_seen() {
        var toegang = Toegang.van("een", List.of("toezichthouder", "beslisser"), List.of(), List.of());
        assertThat(toegang.overal()).isFalse();
        assertThat(toegang.provincies()).isEmpty();
    }

    @Test
    void a_role_that_is_none_of_ours_and_a_code_that_is_no_code_give_nothing() {
        var toegang = Toegang.van(
                "een", List.of("offline_access", "BEHEERDER", "publiek"), List.of("PV2", "overal"), List.of("*"));
        assertThat(toegang.rollen()).containsExactly(Rol.PUBLIEK);
        assertThat(toegang.overal()).isFalse();
        assertThat(toegang.provincies()).isEmpty();
        assertThat(toegang.gemeenten()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rijk toezichthouder, false",
        "coa beslisser, false",
        "toezichthouder gemeente, false",
        "coa gemeente, false",
        "toezichthouder beslisser, true",
        "coa rijk, true",
        "beheerder toezichthouder, true",
        "beheerder gemeente, true"
    })
    void roles_of_a_different_reach_do_not_go_together_and_open_nothing(String rollen, boolean kan) {
        var toegang = Toegang.van("een", List.of(rollen.split(" ")), List.of("PV22"), List.of("GM0034"));
        assertThat(toegang.rollen().contains(Rol.PUBLIEK)).isEqualTo(!kan);
        if (!kan) {
            assertThat(toegang.overal()).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "beheerder, BEHEERDER, true, -, -",
                "coa, COA, true, -, -",
                "rijk, RIJK, true, -, -",
                "overijssel, TOEZICHTHOUDER, false, PV23, -",
                "drenthe, TOEZICHTHOUDER, false, PV22, -",
                "flevoland, TOEZICHTHOUDER, false, PV24, -",
                "gs-overijssel, BESLISSER, false, PV23, -",
                "gs-drenthe, BESLISSER, false, PV22, -",
                "gs-flevoland, BESLISSER, false, PV24, -",
                "gemeente-almere, GEMEENTE, false, -, GM0034"
            })
    void the_users_of_the_local_run(String naam, Rol rol, boolean overal, String provincie, String gemeente) {
        var toegang = LokaleGebruikers.zoek(naam).orElseThrow().toegang();
        assertThat(toegang)
                .isEqualTo(new Toegang(
                        naam,
                        Set.of(rol),
                        overal,
                        provincie == null ? Set.of() : Set.of(new Provinciecode(provincie)),
                        gemeente == null ? Set.of() : Set.of(new Gemeentecode(gemeente))));
        assertThat(LokaleGebruikers.allen()).hasSize(10);
    }
}
