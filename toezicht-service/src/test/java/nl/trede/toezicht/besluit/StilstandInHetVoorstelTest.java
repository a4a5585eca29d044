// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.beleid.persistence.Kaders;
import nl.trede.toezicht.beoordeling.BeoordeelHalfjaar;
import nl.trede.toezicht.beoordeling.Feitverschil;
import nl.trede.toezicht.ladder.Proefbesluiten;
import nl.trede.toezicht.ladder.Verschoning;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands still in a proposal and in a besluit, and when a proposal is outdated. */
class StilstandInHetVoorstelTest {

    private Proeftoezicht testland;

    @BeforeEach
    void een_provincie_met_een_ladder_van_vier_treden() {
        testland = new Proeftoezicht("GM9901", "Testdorp", "PV99", Kaders.testland());
        testland.cijfers.opening("2024-I", 0).taakstelling("2024-I", 30).gehuisvest("2024-I", 10);
    }

    @Test
    void de_dertiende_provincie_beoordeelt_naar_haar_eigen_regels() {
        var voorstel = testland.beoordeel("2024-I");

        assertThat(voorstel.voorgesteldeTrede()).isEqualTo(2);
        assertThat(voorstel.tredeNaam()).isEqualTo("Onder de loep");
        assertThat(voorstel.oordeel().kleur()).isEqualTo("paars");
        assertThat(voorstel.plan()).isEqualTo("geen plan");
        assertThat(voorstel.gehaald()).isFalse();
        assertThat(voorstel.tussentijds()).isFalse();
        assertThat(voorstel.ingreep()).isNull();
        assertThat(voorstel.beleid().versie()).isEqualTo("testland-2030");
        var besluit = testland.genomen(new Voornemen(testland.gemeente).trede("2024-I", 2, "2024-08-01"));
        assertThat(besluit.methode()).isEqualTo(Boekingsvolgorde.OUDSTE_EERST);
        assertThat(weigeringen(new Voornemen(testland.gemeente).trede("2024-I", 4, "2024-08-02")))
                .contains(new Weigering("trede", "staat niet op de ladder; kies uit 0 tot en met 3"));
    }

    @Test
    void een_ingreep_gaat_in_de_dertiende_provincie_over_cohorten() {
        testland = new Proeftoezicht("GM9901", "Testdorp", "PV99", Kaders.testland());
        testland.plaats("2022-I", 2, "2022-08-01");
        testland.cijfers
                .opening("2022-II", -20)
                .taakstelling("2022-II", 20)
                .gehuisvest("2022-II", 5)
                .taakstelling("2023-I", 20)
                .gehuisvest("2023-I", 5)
                .taakstelling("2023-II", 20)
                .gehuisvest("2023-II", 5)
                .taakstelling("2024-I", 30)
                .gehuisvest("2024-I", 10);

        var voorstel = testland.beoordeel("2024-I");

        assertThat(voorstel.voorgesteldeTrede()).isEqualTo(3);
        assertThat(voorstel.ingreep().omvang()).isEqualTo("COHORT");
        assertThat(voorstel.ingreep().personen())
                .isEqualTo(voorstel.stand().saldo().achterstand());
        assertThat(voorstel.ingreep().delen()).isEqualTo(voorstel.stand().achterstandNaarHerkomst());
    }

    @Test
    void een_grond_met_een_eigen_oordeel_en_effect_bevriest_de_trede() {
        testland.plaats("2023-II", 1, "2024-02-01");
        var besluit = testland.genomen(
                new Voornemen(testland.gemeente).verschoning("2024-I", "2024-08-01", "OVERMACHT", "2025-01-01"));
        assertThat(((Verschoning) besluit.inhoud()).effect()).isEqualTo(Verschoningsgrond.Effect.TREDE_BEVROREN);

        var voorstel = testland.beoordeel("2024-I");

        assertThat(voorstel.voorgesteldeTrede()).isEqualTo(1);
        assertThat(voorstel.oordeel().woord()).isEqualTo("voldoet niet, doch verschoonbaar");
        assertThat(voorstel.oordeel().kleur()).isEqualTo("wit");
        assertThat(voorstel.regels().get(voorstel.regels().size() - 1).toelichting())
                .isEqualTo("De achterstand is verschoond tot het meetpunt 01-01-2025. De gemeente blijft op trede 1.");
        assertThat(voorstel.gevolgen()).extracting(Gevolg::document).noneMatch(java.util.Objects::nonNull);
        assertThat(weigeringen(new Voornemen(testland.gemeente)
                        .trede("2024-I", 2, "2024-09-01")
                        .met("toch")))
                .containsExactly(new Weigering(
                        "trede",
                        "is bevroren op 1 tot 01-01-2025 bij besluit van 01-08-2024; trek dat besluit eerst in"));
        assertThat(weigeringen(new Voornemen(testland.gemeente).trede("2024-I", 1, "2024-09-01")))
                .as("blijven mag")
                .isEmpty();
    }

    @Test
    void zonder_opschaling_mag_een_trede_wel_omlaag() {
        testland.plaats("2023-II", 3, "2024-02-01");
        testland.genomen(
                new Voornemen(testland.gemeente).verschoning("2024-I", "2024-08-01", "eigen reden", "2025-01-01"));
        testland.cijfers.gehuisvest("2024-I", 35);

        assertThat(testland.beoordeel("2024-I").voorgesteldeTrede()).isEqualTo(2);
        assertThat(weigeringen(new Voornemen(testland.gemeente).trede("2024-I", 2, "2024-09-01")))
                .isEmpty();
    }

    @Test
    void hoger_tijdens_een_verschoning_vraagt_een_motivering_en_na_het_meetpunt_niet() {
        testland.genomen(
                new Voornemen(testland.gemeente).verschoning("2024-I", "2024-08-01", "eigen reden", "2025-01-01"));

        assertThat(weigeringen(new Voornemen(testland.gemeente).trede("2024-I", 2, "2024-09-01")))
                .containsExactly(new Weigering(
                        "motivering",
                        "is verplicht bij een hogere trede terwijl de achterstand is verschoond tot 01-01-2025"));
        assertThat(weigeringen(new Voornemen(testland.gemeente)
                        .trede("2024-I", 2, "2024-09-01")
                        .met("ernstig")))
                .isEmpty();
        assertThat(weigeringen(new Voornemen(testland.gemeente).trede("2024-I", 2, "2025-01-01")))
                .isEmpty();
    }

    @Test
    void een_grond_kan_alleen_voor_de_hele_provincie_zijn() {
        assertThat(weigeringen(
                        new Voornemen(testland.gemeente).verschoning("2024-I", "2024-08-01", "STORM", "2025-01-01")))
                .containsExactly(new Weigering(
                        "grond", "geldt volgens het beleid alleen voor alle gemeenten van de provincie samen"));
        assertThat(weigeringen(new Voornemen(testland.gemeente)
                        .verschoning("2024-I", "2024-08-01", "STORM", "2025-01-01")
                        .bereik(Verschoningsgrond.Bereik.PROVINCIE)))
                .isEmpty();
    }

    @Test
    void een_bevroren_trede_verandert_niet_tot_haar_dag() {
        testland.plaats("2023-II", 1, "2024-02-01");
        testland.genomen(new Voornemen(testland.gemeente)
                .bevriezing("2024-I", "2024-08-01", "2024-12-01")
                .met("overmacht"));

        var voorstel = testland.beoordeel("2024-I");
        assertThat(voorstel.voorgesteldeTrede()).isEqualTo(1);
        assertThat(voorstel.regels().get(voorstel.regels().size() - 1).toelichting())
                .isEqualTo("De trede is bevroren tot 01-12-2024. De gemeente blijft op trede 1.");
        assertThat(voorstel.regels().get(voorstel.regels().size() - 1).bestand())
                .isEqualTo("besluit van 01-08-2024");
        assertThat(weigeringen(new Voornemen(testland.gemeente)
                        .trede("2024-I", 0, "2024-09-01")
                        .met("toch")))
                .hasSize(1);
        assertThat(weigeringen(new Voornemen(testland.gemeente)
                        .trede("2024-I", 2, "2024-12-01")
                        .met("nu wel")))
                .isEmpty();
        assertThat(weigeringen(new Voornemen(testland.gemeente)
                        .bevriezing("2024-I", "2024-09-01", "2024-09-01")
                        .met("nog eens")))
                .containsExactlyInAnyOrder(
                        new Weigering("tot", "ligt niet na de datum van het besluit"),
                        new Weigering("soort", "de trede is al bevroren bij besluit van 01-08-2024"));
        assertThat(weigeringen(new Voornemen(testland.gemeente).bevriezing("2024-I", "2025-01-02", null)))
                .containsExactly(new Weigering("motivering", "is verplicht"));
    }

    @Test
    void een_intrekking_noemt_een_besluit_van_deze_gemeente_dat_nog_geldt() {
        var eerste = testland.plaats("2023-II", 1, "2024-02-01");
        var weg = testland.genomen(new Voornemen(testland.gemeente)
                .intrekking(eerste.id(), "2024-03-01")
                .met("cijfers gecorrigeerd"));

        assertThat(weg.halfjaar()).isEqualTo(eerste.halfjaar());
        assertThat(testland.verloop().trede()).isZero();
        assertThat(weigeringen(new Voornemen(testland.gemeente).intrekking(eerste.id(), "2024-01-01")))
                .containsExactlyInAnyOrder(
                        new Weigering("motivering", "is verplicht"),
                        new Weigering("besluit", "is al ingetrokken bij besluit van 01-03-2024"),
                        new Weigering(
                                "datum", "ligt voor de datum van het besluit dat wordt ingetrokken (01-02-2024)"));
        assertThat(weigeringen(new Voornemen(testland.gemeente)
                        .intrekking(weg.id(), "2024-04-01")
                        .met("x")))
                .containsExactly(new Weigering("besluit", "is zelf een intrekking; neem een nieuw besluit"));
        assertThat(weigeringen(new Voornemen(testland.gemeente)
                        .intrekking(new java.util.UUID(0, 9), "2024-04-01")
                        .met("x")))
                .containsExactly(new Weigering("besluit", "is niet bekend bij gemeente Testdorp"));
        assertThat(weigeringen(new Voornemen(testland.gemeente)
                        .intrekking(null, "2024-04-01")
                        .met("x")))
                .containsExactly(new Weigering("besluit", "is verplicht"));
    }

    @Test
    void een_voorstel_is_achterhaald_zodra_een_feit_anders_is() {
        var voorstel = testland.beoordeel("2024-I");
        assertThat(testland.verschillen(voorstel)).isEmpty();
        testland.genomen(new Voornemen(testland.gemeente)
                .trede("2024-I", 2, "2024-08-01")
                .op(voorstel.id()));
        assertThat(testland.verschillen(voorstel))
                .as("het eigen besluit is geen verschil")
                .isEmpty();

        testland.cijfers.gehuisvest("2024-I", 12);

        assertThat(testland.verschillen(voorstel))
                .extracting(Feitverschil::naam, Feitverschil::was, Feitverschil::is)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("gehuisvest", 10, 12),
                        org.assertj.core.groups.Tuple.tuple("saldo", -20, -18));
    }

    @Test
    void wie_op_een_oud_moment_besluit_hoort_wat_er_intussen_kwam() {
        var voorstel = testland.beoordeel("2024-I");
        var eerste = testland.plaats("2024-I", 2, "2024-08-01");

        var zelfdeDag = testland.neem(new Voornemen(testland.gemeente)
                .trede("2024-I", 1, "2024-08-01")
                .met("anders")
                .maak());
        assertThat(((NeemBesluit.Ingehaald) zelfdeDag).sindsdien()).containsExactly(eerste);
        var oudeVersie = testland.neem(new Voornemen(testland.gemeente)
                .trede("2024-I", 1, "2024-08-02")
                .met("anders")
                .versie(0)
                .maak());
        assertThat(((NeemBesluit.Ingehaald) oudeVersie).sindsdien()).containsExactly(eerste);
        var vooruit = testland.neem(new Voornemen(testland.gemeente)
                .trede("2024-I", 1, "2024-08-02")
                .met("anders")
                .versie(7)
                .maak());
        assertThat(((NeemBesluit.Ingehaald) vooruit).sindsdien()).isEmpty();
        assertThat(((NeemBesluit.Ingehaald) vooruit).versie()).isEqualTo(1);
        assertThat(testland.neem(new Voornemen(testland.gemeente)
                        .trede("2024-I", 1, "2024-08-01")
                        .met("anders")
                        .versie(1)
                        .maak()))
                .as("wie het eerste besluit zag, mag")
                .isInstanceOf(NeemBesluit.Genomen.class);
        assertThat(voorstel.stand().saldo().personen()).isEqualTo(-20);
    }

    @Test
    void een_besluit_ligt_niet_voor_zijn_cijfers() {
        assertThat(weigeringen(new Voornemen(testland.gemeente).trede("2024-I", 1, "2024-06-30")))
                .containsExactly(new Weigering("datum", "ligt voor de feiten: de cijfers zijn van 01-07-2024"));
        var voorstel = testland.beoordeel("2024-I");
        assertThat(weigeringen(new Voornemen(testland.gemeente)
                        .trede("2024-I", 2, "2024-06-30")
                        .op(voorstel.id())))
                .containsExactly(new Weigering("datum", "ligt voor de feiten: de cijfers zijn van 01-07-2024"));
        testland.cijfers.gehuisvest("2024-I", 4, "2024-05-01");
        assertThat(weigeringen(new Voornemen(testland.gemeente).trede("2024-I", 1, "2024-06-30")))
                .isEmpty();
        assertThat(testland.genomen(new Voornemen(testland.gemeente).trede("2024-I", 1, "2024-06-30"))
                        .stand()
                        .peildatum())
                .as("de cijfers van die dag, niet van later")
                .isEqualTo("2024-05-01");
    }

    @Test
    void een_ander_oordeel_dan_het_voorstel_vraagt_een_motivering() {
        testland.beoordeel("2024-I");

        assertThat(weigeringen(new Voornemen(testland.gemeente)
                        .trede("2024-I", 2, "2024-08-01")
                        .oordeel("VOLDOET")))
                .containsExactly(new Weigering(
                        "motivering", "is verplicht bij een ander oordeel dan het voorstel (voldoet niet)"));
        assertThat(weigeringen(new Voornemen(testland.gemeente)
                        .trede("2024-I", 2, "2024-08-01")
                        .oordeel("VOLDOET_NIET")))
                .isEmpty();
    }

    @Test
    void wie_hoger_staat_dan_de_ladder_reikt_krijgt_geen_voorstel_maar_een_reden() {
        testland.vastgelegd(Proefbesluiten.plaatsing("2023-II", 6, "2024-02-01"));

        assertThat(testland.vraag("2024-I", null))
                .isEqualTo(new BeoordeelHalfjaar.Onmogelijk(
                        "Testdorp staat op trede 6; de ladder van testland-2030 gaat tot 3. "
                                + "Besluit eerst op welke trede van deze ladder de gemeente staat."));
    }

    private List<Weigering> weigeringen(Voornemen voornemen) {
        return testland.toets(voornemen);
    }
}
