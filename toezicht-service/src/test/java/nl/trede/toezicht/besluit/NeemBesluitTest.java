// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.trede.toezicht.beleid.persistence.Kaders;
import nl.trede.toezicht.beoordeling.BeoordeelHalfjaar;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Verschoning;
import nl.trede.toezicht.ladder.Weigering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NeemBesluitTest {

    private Proeftoezicht toezicht;

    @BeforeEach
    void gemiste_taakstelling() {
        toezicht = new Proeftoezicht("GM1690", "De Wolden", "PV22", Kaders.geleverd());
        toezicht.cijfers.opening("2024-I", -10).taakstelling("2024-I", 26).gehuisvest("2024-I", 23);
    }

    static Stream<Arguments> fouten() {
        return Stream.of(
                fout(
                        "een trede buiten de ladder",
                        v -> v.trede("2024-I", 7, "2024-11-19"),
                        "trede: staat niet op de ladder; kies uit 0 tot en met 6"),
                fout(
                        "een negatieve trede",
                        v -> v.trede("2024-I", -1, "2024-11-19"),
                        "trede: mag niet kleiner zijn dan 0"),
                fout("geen trede", v -> v.trede("2024-I", null, "2024-11-19"), "trede: is verplicht"),
                fout("geen datum", v -> v.trede("2024-I", 1, null), "datum: is verplicht"),
                fout("een datum in de toekomst", v -> v.trede("2024-I", 1, "2026-11-02"), "datum: ligt in de toekomst"),
                fout(
                        "een datum voor het halfjaar",
                        v -> v.trede("2024-I", 1, "2023-12-31"),
                        "datum: ligt voor het begin van 2024-I"),
                fout(
                        "een onbekende beoordeling",
                        v -> v.trede("2024-I", 1, "2024-11-19").op(new UUID(0, 1)),
                        "beoordeling: is niet bekend"),
                fout(
                        "een grond bij een trede",
                        v -> v.verschoning("2024-I", "2024-11-19", "eenmalig", null)
                                .trede("2024-I", 1, "2024-11-19"),
                        "grond: hoort bij een besluit VERSCHONING"),
                fout(
                        "een onbekend oordeel",
                        v -> v.trede("2024-I", 1, "2024-11-19").oordeel("PRIMA"),
                        "oordeel: kies uit GEHAALD, NIET_GEHAALD_ACHTERSTAND_TOEGENOMEN, "
                                + "NIET_GEHAALD_ACHTERSTAND_ONTSTAAN, NIET_GEHAALD_ACHTERSTAND_GELIJK, NIET_GEHAALD_ACHTERSTAND_AFGENOMEN, NOG_NIET_GEHAALD"),
                fout(
                        "een verschoning zonder grond",
                        v -> v.verschoning("2024-I", "2024-11-19", "  ", "2025-01-01"),
                        "grond: is verplicht"),
                fout(
                        "een verschoning zonder meetpunt",
                        v -> v.verschoning("2024-I", "2024-11-19", "eenmalig", null),
                        "meetpunt: is verplicht"),
                fout(
                        "een meetpunt op het peilmoment zelf",
                        v -> v.verschoning("2024-I", "2024-06-19", "eenmalig", "2024-07-01"),
                        "meetpunt: ligt niet na het peilmoment van 2024-I (01-07-2024)"),
                fout(
                        "een meetpunt voor het besluit",
                        v -> v.verschoning("2024-I", "2024-11-19", "eenmalig", "2024-11-18"),
                        "meetpunt: ligt voor de datum van het besluit"),
                fout(
                        "een onbekend document",
                        v -> v.trede("2024-I", 1, "2024-11-19").termijn("PLAN", 4, null, List.of(), null),
                        "termijn.document: kies uit PLAN_VAN_AANPAK"),
                fout(
                        "geen document",
                        v -> v.trede("2024-I", 1, "2024-11-19").termijn(null, 4, null, List.of(), null),
                        "termijn.document: is verplicht"),
                fout(
                        "geen weken waar het beleid ze niet geeft",
                        v -> v.trede("2024-I", 1, "2024-11-19").termijn("PLAN_VAN_AANPAK", null, null, List.of(), null),
                        "termijn.weken: is verplicht; het beleid geeft geen termijn"),
                fout(
                        "nul weken",
                        v -> v.trede("2024-I", 1, "2024-11-19").termijn("PLAN_VAN_AANPAK", 0, null, List.of(), null),
                        "termijn.weken: mag niet kleiner zijn dan 1"),
                fout(
                        "een doorkijk die niet vooruit kijkt",
                        v -> v.trede("2024-I", 1, "2024-11-19")
                                .termijn("PLAN_VAN_AANPAK", 4, null, List.of("2025-I"), "2025-I"),
                        "termijn.doorkijk: ligt niet na de halfjaren van de termijn"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fouten")
    void wat_niet_kan_wordt_geweigerd(String geval, UnaryOperator<Voornemen> voornemen, String weigering) {
        var uitkomst =
                toezicht.neem(voornemen.apply(new Voornemen(toezicht.gemeente)).maak());

        assertThat(weigeringen(uitkomst)).contains(weigering);
        assertThat(toezicht.bekendgemaakt).isEmpty();
    }

    @Test
    void alles_wat_er_mis_is_komt_in_een_keer() {
        var uitkomst = toezicht.neem(new Voornemen(toezicht.gemeente)
                .trede("2024-I", 9, null)
                .op(new UUID(0, 1))
                .oordeel("PRIMA")
                .termijn("PLAN", -1, null, List.of(), null)
                .maak());

        assertThat(weigeringen(uitkomst)).hasSize(6);
    }

    @Test
    void een_termijn_die_niet_in_weken_is_wordt_nooit_ongemerkt_een_aantal_weken() {
        var testland = new Proeftoezicht("GM9901", "Testdorp", "PV99", Kaders.testland());
        var plaatsing = new Voornemen(testland.gemeente).trede("2024-I", 1, "2024-11-19");
        var verschoning =
                new Voornemen(testland.gemeente).verschoning("2024-I", "2024-11-19", "OVERMACHT", "2025-01-01");

        assertThat(testland.toets(plaatsing.termijn("AANVULLING", null, null, List.of(), null)))
                .isEmpty();
        assertThat(testland.toets(verschoning.termijn("AANVULLING", null, null, List.of(), null)))
                .containsExactly(new Weigering(
                        "termijn.weken",
                        "is verplicht: het beleid geeft voor aanvulling 10 werkdagen, en de brief bij dit soort besluit kan "
                                + "alleen weken noemen; geef de weken met de reden"));
        assertThat(testland.toets(verschoning.termijn("AANVULLING", 2, "gelijk aan 10 werkdagen", List.of(), null)))
                .isEmpty();
    }

    @Test
    void zonder_soort_en_halfjaar_kan_er_niets() {
        assertThat(weigeringen(toezicht.neem(new Voornemen(toezicht.gemeente).maak())))
                .containsExactly("halfjaar: is verplicht", "datum: is verplicht", "soort: is verplicht");
    }

    @Test
    void afwijken_van_het_voorstel_vraagt_een_motivering() {
        var voorstel = toezicht.beoordeel("2024-I");
        assertThat(voorstel.voorgesteldeTrede()).isEqualTo(1);
        var afwijkend = new Voornemen(toezicht.gemeente).trede("2024-I", 2, "2024-11-19");

        assertThat(weigeringen(toezicht.neem(afwijkend.maak())))
                .as("het nieuwste voorstel geldt, ook ongenoemd")
                .containsExactly("motivering: is verplicht bij afwijken van het voorstel (trede 1)");
        assertThat(weigeringen(
                        toezicht.neem(afwijkend.op(voorstel.id()).met("  ").maak())))
                .hasSize(1);
        assertThat(toezicht.genomen(afwijkend.met("eerder al gewaarschuwd")).motivering())
                .isEqualTo("eerder al gewaarschuwd");
    }

    @Test
    void wie_het_voorstel_volgt_hoeft_niet_te_motiveren_en_neemt_het_oordeel_over() {
        var voorstel = toezicht.beoordeel("2024-I");

        var besluit = toezicht.genomen(new Voornemen(toezicht.gemeente).trede("2024-I", 1, "2024-11-19"));

        assertThat(besluit.beoordeling()).isEqualTo(voorstel.id());
        assertThat(besluit.oordeel()).isEqualTo(voorstel.oordeel());
        assertThat(besluit.beleid().versie()).isEqualTo("drenthe-2024");
        assertThat(besluit.stand().saldo().personen()).isEqualTo(-13);
    }

    @Test
    void een_beoordeling_over_een_ander_halfjaar_telt_niet() {
        var voorstel = toezicht.beoordeel("2024-I");

        assertThat(weigeringen(toezicht.neem(new Voornemen(toezicht.gemeente)
                        .trede("2024-II", 1, "2024-11-19")
                        .op(voorstel.id())
                        .maak())))
                .containsExactly("beoordeling: gaat over 2024-I");
    }

    @Test
    void hetzelfde_besluit_nog_eens_verandert_niets() {
        var voornemen = new Voornemen(toezicht.gemeente).trede("2024-I", 1, "2024-11-19");

        var eerste = (NeemBesluit.Genomen) toezicht.neem(voornemen.maak());
        var tweede = (NeemBesluit.Genomen) toezicht.neem(voornemen.maak());

        assertThat(eerste.nieuw()).isTrue();
        assertThat(tweede.nieuw()).isFalse();
        assertThat(tweede.besluit()).isEqualTo(eerste.besluit());
        assertThat(toezicht.bekendgemaakt).hasSize(1);
    }

    @Test
    void een_sleutel_hoort_bij_een_besluit() {
        var een = new Voornemen(toezicht.gemeente)
                .trede("2024-I", 1, "2024-11-19")
                .maak();
        var ander = new Voornemen(toezicht.gemeente)
                .trede("2024-I", 1, "2024-11-20")
                .maak();

        toezicht.neem(een, "sleutel-1");

        assertThat(toezicht.neem(een, "sleutel-1")).isInstanceOf(NeemBesluit.Genomen.class);
        assertThat(toezicht.neem(ander, "sleutel-1")).isInstanceOf(NeemBesluit.SleutelBezet.class);
        assertThat(toezicht.bekendgemaakt).hasSize(1);
    }

    @Test
    void een_grond_uit_het_beleid_komt_in_woorden_in_het_besluit() {
        var besluit = toezicht.genomen(
                new Voornemen(toezicht.gemeente).verschoning("2024-I", "2024-11-19", "EENMALIG_2024", "2025-01-01"));

        assertThat(((Verschoning) besluit.inhoud()).grond())
                .isEqualTo("eenmalige verschoning van de achterstand per 1 juli 2024");
    }

    @Test
    void zonder_beleid_kan_een_besluit_wel_en_een_voorstel_niet() {
        var zonder = new Proeftoezicht("GM0014", "Groningen", "PV20", Kaders.geleverd());
        zonder.cijfers.opening("2024-I", -10).taakstelling("2024-I", 26).gehuisvest("2024-I", 23);

        var besluit = zonder.plaats("2024-I", 4, "2024-11-19");

        assertThat(besluit.beleid()).isNull();
        assertThat(((Tredeplaatsing) besluit.inhoud()).tredeNaam()).isEqualTo("trede 4");
        assertThat(zonder.vraag("2024-I", null))
                .isEqualTo(
                        new BeoordeelHalfjaar.Onmogelijk(
                                "Er is geen beleidskader vastgesteld voor PV20 over 2024-I. Zonder beleid is er geen voorstel; een besluit kan wel."));
    }

    private static Arguments fout(String geval, UnaryOperator<Voornemen> voornemen, String weigering) {
        return Arguments.of(geval, voornemen, weigering);
    }

    private static List<String> weigeringen(NeemBesluit.Uitkomst uitkomst) {
        return ((NeemBesluit.Geweigerd) uitkomst)
                .weigeringen().stream()
                        .map(weigering -> weigering.veld() + ": " + weigering.reden())
                        .toList();
    }
}
