// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchilbeeldTest {

    private final Hoofdmenu menu = new Hoofdmenu(new ObjectMapper());
    private final Themas themas = new Themas(Optional.of("../../deploy/kustomize/overlays"));

    private record Bekende(boolean bekend, Set<String> provincies, Set<String> rollen) implements Lezer {

        @Override
        public Set<String> gemeenten() {
            return rollen.contains("gemeente") ? Set.of("GM0034", "GM0995") : Set.of();
        }

        @Override
        public String naam() {
            return "iemand";
        }

        @Override
        public String afmelden() {
            return null;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            toezichthouder | Overzicht, Werkvoorraad, Kalender, Taakstelling, Realisatie, Brieven         | true
            beslisser      | Overzicht, Werkvoorraad, Kalender, Taakstelling, Realisatie, Brieven         | true
            beheerder      | Overzicht, Werkvoorraad, Kalender, Taakstelling, Realisatie, Brieven, Beheer | true
            coa            | Taakstelling, Realisatie                                                     | false
            rijk           | Taakstelling                                                                 | false
            gemeente       | Uw gemeente, Taakstelling, Brieven                                           | false
            """)
    void een_rol_ziet_in_het_menu_alleen_waar_zij_iets_kan(String rol, String namen, boolean besluit) {
        var lezer = new Bekende(true, Set.of(), Set.of(rol));
        assertThat(menu.regels(lezer, "/toezicht/overzicht").stream().map(Hoofdmenu.Regel::naam))
                .containsExactly(namen.split(", "));
        assertThat(new Schilbeeld(lezer, themas, menu).mag("besluiten")).isEqualTo(besluit);
    }

    @ParameterizedTest
    @CsvSource({
        "toezichthouder,/toezicht,/toezicht/overzicht",
        "toezichthouder,/realisatie,/realisatie/leveringen",
        "coa,/toezicht,/realisatie/leveringen",
        "coa,/realisatie,/realisatie/leveringen",
        "rijk,/toezicht,/taakstelling/halfjaren",
        "gemeente,/toezicht,/toezicht/gemeenten/GM0034",
        "gemeente,/notificatie,/notificatie/brieven",
        "beheerder,/toezicht,/toezicht/overzicht"
    })
    void wie_geen_pagina_noemt_begint_waar_haar_rol_begint(String rol, String wortel, String adres) {
        assertThat(menu.begin(new Bekende(true, Set.of(), Set.of(rol)), wortel)).isEqualTo(adres);
    }

    @ParameterizedTest
    @CsvSource({
        "toezichthouder,/toezicht/overzicht,",
        "beheerder,/toezicht/overzicht,",
        "gemeente,/toezicht/overzicht,/toezicht/gemeenten/GM0034",
        "coa,/toezicht/overzicht,/realisatie/leveringen",
        "rijk,/toezicht/overzicht,/taakstelling/halfjaren",
        "publiek,/toezicht/overzicht,",
        "coa,/toezicht/werkvoorraad,"
    })
    void wie_niets_aan_het_overzicht_heeft_wordt_naar_een_eigen_pagina_gebracht(String rol, String pad, String naar) {
        assertThat(menu.elders(new Bekende(true, Set.of(), Set.of(rol)), pad)).isEqualTo(Optional.ofNullable(naar));
    }

    @Test
    void wie_niet_bekend_is_meldt_zich_eerst_aan() {
        assertThat(menu.elders(new Bekende(false, Set.of(), Set.of()), "/toezicht/overzicht"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gemeente,/realisatie/betwistingen/x,true",
        "gemeente,/realisatie/leveringen,false",
        "gemeente,/notificatie/beheer,false",
        "gemeente,/toezicht/gemeenten/GM0034,true",
        "gemeente,/toezicht/overzicht,false",
        "rijk,/toezicht/gemeenten/GM0034,false",
        "rijk,/toezicht/handleiding/beheer,true",
        "coa,/notificatie/brieven,false",
        "coa,/taakstelling/halfjaren,true",
        "beheerder,/notificatie/beheer,true",
        "coa,/elders,true"
    })
    void een_link_naar_een_andere_dienst_is_open_voor_wie_daar_iets_kan(String rol, String pad, boolean open) {
        assertThat(menu.isOpen(new Bekende(true, Set.of(), Set.of(rol)), pad)).isEqualTo(open);
    }

    @Test
    void het_menu_wijst_de_eigen_gemeente_aan() {
        var lezer = new Bekende(true, Set.of(), Set.of("gemeente"));
        assertThat(menu.regels(lezer, "/toezicht/gemeenten/GM0034").get(0).hier())
                .isEqualTo("page");
    }

    @Test
    void zonder_inloggen_staat_alles_in_het_menu() {
        var lezer = new Bekende(false, Set.of(), Set.of());
        assertThat(menu.regels(lezer, "")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(new Schilbeeld(lezer, themas, menu).mag("besluiten")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PV24,PV23,PV24", "PV24 PV22,PV23,", "'',PV23,", "PV99,PV23,"})
    void wie_een_provincie_heeft_ziet_overal_haar_thema(String provincies, String vanPagina, String thema) {
        var eigen = provincies.isEmpty()
                ? Set.<String>of()
                : Arrays.stream(provincies.split(" ")).collect(Collectors.toSet());
        var schil = new Schilbeeld(new Bekende(true, eigen, Set.of()), themas, menu);
        assertThat(Optional.ofNullable(schil.thema(vanPagina)).map(Thema::provincie))
                .isEqualTo(Optional.ofNullable(thema));
    }

    @ParameterizedTest
    @CsvSource({
        "/toezicht/werkvoorraad,Werkvoorraad,page",
        "/toezicht/gemeenten/GM0034,Overzicht,true",
        "/taakstelling/circulaires,Taakstelling,true",
        "/realisatie/leveringen,Realisatie,page",
        "/notificatie/brieven/x,Brieven,true"
    })
    void het_menu_wijst_het_deel_aan_waar_de_pagina_bij_hoort(String pad, String naam, String hier) {
        assertThat(menu.regels(new Bekende(false, Set.of(), Set.of()), pad).stream()
                        .filter(regel -> regel.hier() != null))
                .singleElement()
                .isEqualTo(
                        new Hoofdmenu.Regel(naam, menu.deel(pad).orElseThrow().adres(), hier));
    }

    @Test
    void elk_begrip_staat_in_de_begrippenlijst_en_elke_regel_bij_de_regels() throws IOException {
        var lijst = Files.readString(Path.of("../../docs/begrippenlijst.md"));
        var regels = Files.readString(Path.of("../../docs/regels.md"));
        assertThat(new Begrippen(new ObjectMapper()).alle())
                .hasSizeGreaterThan(20)
                .allSatisfy(begrip -> {
                    assertThat(lijst).containsPattern("(?m)^\\| ([^|]*, )?" + begrip.woord() + "(,[^|]*)? \\|");
                    if (begrip.regel() != null) {
                        assertThat(regels).contains("\n| " + begrip.regel() + " | ");
                    }
                });
        assertThat(new Begrippen(new ObjectMapper()).alle())
                .extracting(Begrip::sleutel)
                .doesNotHaveDuplicates();
    }
}
