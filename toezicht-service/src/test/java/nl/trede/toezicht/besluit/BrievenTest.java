// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.persistence.Kaders;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import nl.trede.toezicht.termijn.Termijn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The courses that the letters tell, from facts, beleid files and the besluiten the letters report. */
class BrievenTest {

    private static final Beleidskaders KADERS = Kaders.geleverd();

    @Test
    void dinkelland_gaat_van_trede_1_naar_2_en_tijdens_2024_II_naar_3() {
        var dinkelland = dinkelland(KADERS);

        assertThat(dinkelland.beoordeel("2023-I").voorgesteldeTrede()).isEqualTo(1);
        dinkelland.plaats("2023-I", 1, "2023-09-01");
        assertThat(dinkelland.beoordeel("2023-II").voorgesteldeTrede()).isEqualTo(1);
        dinkelland.plaats("2023-II", 1, "2024-03-01");
        assertThat(dinkelland.beoordeel("2024-I").voorgesteldeTrede()).isEqualTo(2);
        dinkelland.plaats("2024-I", 2, "2024-08-15");

        assertThat(dinkelland.beoordeel("2024-II", "2024-11-01").voorgesteldeTrede())
                .as("nog zonder het overleg")
                .isEqualTo(2);
        dinkelland.overleg("2024-10-25", true);
        var voorstel = dinkelland.beoordeel("2024-II", "2024-11-01");
        assertThat(voorstel.voorgesteldeTrede()).isEqualTo(3);
        assertThat(voorstel.tredeNaam()).isEqualTo("Afspraken over acties en termijnen");
        assertThat(voorstel.oordeel().kleur()).isEqualTo("rood");
        assertThat(voorstel.stand().resterend()).isEqualTo(46);
        dinkelland.plaats("2024-II", 3, "2024-11-28");

        assertThat(dinkelland.verloop().plaatsingen())
                .extracting(besluit -> besluit.halfjaar() + " trede " + ((Tredeplaatsing) besluit.inhoud()).trede())
                .containsExactly("2023-I trede 1", "2023-II trede 1", "2024-I trede 2", "2024-II trede 3");
        assertThat(dinkelland.verloop().inWoorden())
                .as("zoals de brief van 28 november 2024 het vertelt")
                .isEqualTo("2023-I trede 1, 2023-II trede 1, 2024-I trede 2, 28-11-2024 trede 3");
        assertThat(voorstel.regels().get(0).toelichting())
                .isEqualTo("De gemeente staat op trede 2 en zegt zelf de taakstelling niet te halen. "
                        + "Zij gaat al tijdens het halfjaar naar trede 3.");
        assertThat(voorstel.feiten())
                .extracting(feit -> feit.soort().naam() + " = " + feit.waarde() + ", " + feit.bron())
                .contains(
                        "verwachtNietHalen = true, bestuurlijk overleg van 25-10-2024",
                        "huidigeTrede = 2, besluit van 15-08-2024 over 2024-I");
    }

    @Test
    void dinkelland_krijgt_tien_weken_in_plaats_van_vier_met_reden() {
        var dinkelland = opTrede2(KADERS);
        dinkelland.beoordeel("2024-II", "2024-11-01");

        dinkelland.genomen(new Voornemen(dinkelland.gemeente)
                .trede("2024-II", 3, "2024-11-28")
                .termijn("PLAN_VAN_AANPAK", 10, "de complexiteit van de opgave", List.of("2025-I"), "2025-II"));

        assertThat(laatsteTermijn(dinkelland).beleidWeken()).isEqualTo(4);
        assertThat(laatsteTermijn(dinkelland).weken()).isEqualTo(10);
        assertThat(laatsteTermijn(dinkelland).start()).isNull();
    }

    @Test
    void wie_het_voorstel_volgt_zonder_termijn_te_noemen_geeft_die_van_het_beleid(@TempDir Path map) {
        var gewijzigd = Kaders.gewijzigd(map, "overijssel/beleid/2017/beleid.yaml", "weken: 4", "weken: 6");
        var vier = opTrede2(KADERS);
        var zes = opTrede2(gewijzigd);
        for (var geval : List.of(vier, zes)) {
            geval.beoordeel("2024-II", "2024-11-01");
            geval.plaats("2024-II", 3, "2024-11-28");
        }

        assertThat(laatsteTermijn(vier).weken()).isEqualTo(4);
        assertThat(laatsteTermijn(zes).weken()).isEqualTo(6);
        assertThat(laatsteTermijn(zes).reden()).isNull();
    }

    @Test
    void dinkelland_is_bij_halen_in_een_stap_terug() {
        var dinkelland = opTrede2(KADERS);
        dinkelland.beoordeel("2024-II", "2024-11-01");
        dinkelland.plaats("2024-II", 3, "2024-11-28");
        dinkelland.cijfers.gehuisvest("2024-II", 49);

        var voorstel = dinkelland.beoordeel("2024-II");

        assertThat(voorstel.voorgesteldeTrede()).isZero();
        assertThat(voorstel.oordeel().kleur()).isEqualTo("groen");
        assertThat(voorstel.gevolgen()).extracting(Gevolg::code).contains("AFSPRAKEN_VERVALLEN");
    }

    @Test
    void de_wolden_wordt_verschoond_en_gaat_niet_omhoog() {
        var deWolden = new Proeftoezicht("GM1690", "De Wolden", "PV22", KADERS);
        deWolden.cijfers
                .opening("2024-I", -10)
                .taakstelling("2024-I", 26)
                .gehuisvest("2024-I", 23)
                .taakstelling("2024-II", 24);
        deWolden.plaats("2023-I", 1, "2023-08-01");

        assertThat(deWolden.beoordeel("2024-I").voorgesteldeTrede())
                .as("zonder verschoning")
                .isEqualTo(2);
        deWolden.verschoon("2024-I", "2024-11-19", "2025-01-01");
        var voorstel = deWolden.beoordeel("2024-I");

        assertThat(voorstel.voorgesteldeTrede()).isEqualTo(1);
        assertThat(voorstel.oordeel().woord()).isEqualTo("niet gehaald, achterstand toegenomen");
        assertThat(voorstel.regels().get(0).toelichting())
                .as("de brief van 19 november 2024: geen verdere opschaling")
                .startsWith("De achterstand is verschoond. Er wordt niet verder opgeschaald tot het volgende meetpunt");
        assertThat(deWolden.verloop().bevroren(LocalDate.parse("2024-12-01"))).isTrue();
        var opname = deWolden.bekendgemaakt.get(1);
        assertThat(opname.besluit().stand().saldo().personen()).isEqualTo(-13);
        assertThat(opname.volgend().opgave()).as("de cijfers blijven").isEqualTo(37);
    }

    @Test
    void na_het_meetpunt_telt_een_verschoonde_achterstand_gewoon_weer() {
        var deWolden = new Proeftoezicht("GM1690", "De Wolden", "PV22", KADERS);
        deWolden.cijfers
                .opening("2024-I", -10)
                .taakstelling("2024-I", 26)
                .gehuisvest("2024-I", 23)
                .taakstelling("2024-II", 24)
                .gehuisvest("2024-II", 10, "2024-11-01")
                .gehuisvest("2024-II", 20);
        deWolden.verschoon("2024-I", "2024-11-19", "2025-01-01");

        assertThat(deWolden.beoordeel("2024-II", "2024-11-01").voorgesteldeTrede())
                .isZero();
        assertThat(deWolden.beoordeel("2024-II").voorgesteldeTrede()).isEqualTo(1);
        deWolden.plaats("2024-II", 1, "2025-02-10");
        assertThat(deWolden.verloop().bevroren(LocalDate.parse("2024-12-01"))).isFalse();
    }

    @Test
    void almere_loopt_niet_op_schema_en_blijft_onder_actief_toezicht() {
        var almere = almere();
        almere.plan(Planstatus.ONTVANGEN, "2023-06-02", "2023-II");
        almere.afspraak("2023-12-31", 147, 100);

        var voorstel = almere.beoordeel("2023-II");
        almere.plaats("2023-II", 3, "2024-03-05");

        assertThat(voorstel.voorgesteldeTrede()).isEqualTo(3);
        assertThat(voorstel.tredeNaam()).isEqualTo("Actief toezicht");
        assertThat(voorstel.oordeel().woord()).isEqualTo("niet adequaat");
        assertThat(voorstel.oordeel().kleur()).isEqualTo("rood");
        assertThat(voorstel.beleid().versie()).isEqualTo("flevoland-2020");
        assertThat(almere.verloop().sinds()).isEqualTo("2021-09-15");
        assertThat(almere.verloop().inWoorden()).isEqualTo("15-09-2021 trede 3, 2023-II trede 3");
        assertThat(voorstel.feiten())
                .as("de brief over 2023-II: niet op schema")
                .anySatisfy(feit ->
                        assertThat(feit.soort().naam() + " " + feit.waarde()).isEqualTo("plan niet op schema"));
        var opname = almere.bekendgemaakt.get(1);
        assertThat(opname.bijstelling().van()).isEqualTo(336);
        assertThat(opname.bijstelling().naar()).isEqualTo(216);
        assertThat(opname.landelijk().naar()).isEqualTo(17600);
        assertThat(opname.volgend().opgave()).isEqualTo(278);
    }

    @Test
    void almere_zonder_afspraak_liep_volgens_het_plan_ook_niet_op_schema() {
        var almere = almere();
        almere.plan(Planstatus.AANVAARD, "2023-06-02", "2023-I", "2023-II");

        assertThat(almere.beoordeel("2023-II").oordeel().code()).isEqualTo("NIET_ADEQUAAT");
    }

    @Test
    void tynaarlo_blijft_gelijk_achter_zoals_de_raadsbrief_over_2024_II_telt() {
        var tynaarlo = new Proeftoezicht("GM1730", "Tynaarlo", "PV22", KADERS);
        tynaarlo.cijfers
                .opening("2024-II", -38)
                .taakstelling("2024-II", 33)
                .gehuisvest("2024-II", 41)
                .taakstelling("2025-I", 34);

        var voorstel = tynaarlo.beoordeel("2024-II");
        tynaarlo.plaats("2024-II", 1, "2025-02-10");

        assertThat(voorstel.stand().opgave()).isEqualTo(71);
        assertThat(voorstel.stand().saldo().personen()).isEqualTo(-30);
        assertThat(voorstel.oordeel().woord()).isEqualTo("niet gehaald, achterstand afgenomen");
        assertThat(tynaarlo.bekendgemaakt.get(0).volgend().opgave())
                .as("34 en 30")
                .isEqualTo(64);
    }

    private static Proeftoezicht almere() {
        var almere = new Proeftoezicht("GM0034", "Almere", "PV24", KADERS);
        almere.cijfers
                .opening("2023-II", -147)
                .taakstelling("2023-II", 336, "2023-04-01")
                .taakstelling("2023-II", 216, "2023-11-10")
                .landelijk("2023-II", 27300, "2023-04-01")
                .landelijk("2023-II", 17600, "2023-11-10")
                .gehuisvest("2023-II", 318)
                .taakstelling("2024-I", 233);
        almere.plaats("2021-II", 3, "2021-09-15");
        return almere;
    }

    /** The saldi of 2023 are not in the letter; any that miss would do. */
    private static Proeftoezicht dinkelland(Beleidskaders kaders) {
        var dinkelland = new Proeftoezicht("GM1774", "Dinkelland", "PV23", kaders);
        dinkelland
                .cijfers
                .opening("2023-I", 2)
                .taakstelling("2023-I", 20)
                .gehuisvest("2023-I", 10)
                .taakstelling("2023-II", 20)
                .gehuisvest("2023-II", 15)
                .taakstelling("2024-I", 20)
                .gehuisvest("2024-I", 10)
                .taakstelling("2024-II", 26)
                .gehuisvest("2024-II", 3, "2024-11-01");
        return dinkelland;
    }

    private static Proeftoezicht opTrede2(Beleidskaders kaders) {
        var dinkelland = dinkelland(kaders);
        dinkelland.plaats("2024-I", 2, "2024-08-15");
        dinkelland.overleg("2024-10-25", true);
        return dinkelland;
    }

    private static Termijn laatsteTermijn(Proeftoezicht toezicht) {
        var opname = toezicht.bekendgemaakt.get(toezicht.bekendgemaakt.size() - 1);
        assertThat(opname.termijnen()).hasSize(1);
        return opname.termijnen().get(0);
    }
}
