// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import static nl.trede.toezicht.saldo.Kaart.code;
import static nl.trede.toezicht.saldo.Kaart.herkomst;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import org.junit.jupiter.api.Test;

/** Regels 11 en 12: het saldo van een gemeente die ophoudt gaat naar haar opvolgers. */
class HerindelingSaldoTest {

    private static final int WINSUM = 53;
    private static final int BEDUM = 5;
    private static final int HOGELAND = 1966;
    private static final int WESTERKWARTIER = 1969;
    private static final int WEESP = 457;
    private static final int AMSTERDAM = 363;

    @Test
    void op_de_eerste_dag_hoort_het_saldo_bij_het_begin_van_de_opvolger() {
        var kaart = new Kaart().herindeling(BEDUM, "2019-01-01", HOGELAND);
        kaart.gemeente(BEDUM).opening("2018-II", -5).taakstelling("2018-II", 10).gehuisvest("2018-II", 8);
        kaart.nieuw(HOGELAND).taakstelling("2019-I", 40).gehuisvest("2019-I", 45);

        var opvolger = kaart.stand(HOGELAND, "2019-I");
        assertThat(opvolger.beginsaldo()).isEqualTo(new Saldo(-7));
        assertThat(opvolger.overgenomen()).isZero();
        assertThat(opvolger.opgave()).isEqualTo(47);
        assertThat(opvolger.saldo()).isEqualTo(new Saldo(-2));
        assertThat(opvolger.ontbreekt()).isEmpty();
        assertThat(opvolger.bronnen()).contains("register");
        assertThat(opvolger.overgangen())
                .containsExactly(new Overgang(code(BEDUM), LocalDate.parse("2019-01-01"), new Saldo(-7), true));
        assertThat(kaart.saldi(BEDUM)).isEqualTo("2018-II: -7 | 2019-I: 0");
        assertThat(kaart.stand(BEDUM, "2019-I").overgangen())
                .containsExactly(new Overgang(code(HOGELAND), LocalDate.parse("2019-01-01"), new Saldo(7), true));
    }

    @Test
    void binnen_een_halfjaar_gaat_mee_wat_dan_nog_open_staat() {
        var kaart = new Kaart().herindeling(WEESP, "2022-03-24", AMSTERDAM);
        kaart.gemeente(WEESP).opening("2022-I", -5).taakstelling("2022-I", 10).gehuisvest("2022-I", 3, 1, "2022-03-01");
        kaart.gemeente(AMSTERDAM)
                .opening("2022-I", -100)
                .taakstelling("2022-I", 500)
                .gehuisvest("2022-I", 480)
                .taakstelling("2022-II", 600);

        var weesp = kaart.stand(WEESP, "2022-I");
        assertThat(weesp.beginsaldo()).isEqualTo(new Saldo(-5));
        assertThat(weesp.overgenomen()).isEqualTo(12);
        assertThat(weesp.saldo()).isEqualTo(Saldo.NUL);
        assertThat(weesp.resterend()).isZero();
        assertThat(weesp.achterstandNaarHerkomst()).isEmpty();
        var amsterdam = kaart.stand(AMSTERDAM, "2022-I");
        assertThat(amsterdam.beginsaldo()).isEqualTo(new Saldo(-100));
        assertThat(amsterdam.overgenomen()).isEqualTo(-12);
        assertThat(amsterdam.beginMetOvergenomen()).isEqualTo(new Saldo(-112));
        assertThat(amsterdam.opgave()).isEqualTo(612);
        assertThat(amsterdam.saldo()).isEqualTo(new Saldo(-132));
        assertThat(kaart.saldi(WEESP)).isEqualTo("2022-I: 0");
        assertThat(kaart.saldi(AMSTERDAM)).isEqualTo("2022-I: -132 | 2022-II: -732");
    }

    @Test
    void op_een_peildatum_voor_de_herindeling_staat_het_saldo_nog_bij_de_gemeente_zelf() {
        var kaart = new Kaart().herindeling(WEESP, "2022-03-24", AMSTERDAM);
        kaart.gemeente(WEESP).opening("2022-I", -5).taakstelling("2022-I", 10);
        kaart.gemeente(AMSTERDAM).opening("2022-I", -100).taakstelling("2022-I", 500);

        assertThat(kaart.stand(WEESP, "2022-I", "2022-03-23").saldo()).isEqualTo(new Saldo(-15));
        assertThat(kaart.stand(AMSTERDAM, "2022-I", "2022-03-23").saldo()).isEqualTo(new Saldo(-600));
        assertThat(kaart.stand(WEESP, "2022-I", "2022-03-24").saldo()).isEqualTo(Saldo.NUL);
        assertThat(kaart.stand(AMSTERDAM, "2022-I", "2022-03-24").saldo()).isEqualTo(new Saldo(-615));
    }

    @Test
    void het_peilmoment_valt_voor_een_herindeling_op_die_dag() {
        var kaart = new Kaart().herindeling(BEDUM, "2019-01-01", HOGELAND);
        kaart.gemeente(BEDUM).opening("2018-II", -5).taakstelling("2018-II", 10);
        kaart.nieuw(HOGELAND).taakstelling("2019-I", 40);

        assertThat(kaart.stand(BEDUM, "2018-II", "2019-01-01").saldo()).isEqualTo(new Saldo(-15));
    }

    @Test
    void een_splitsing_wacht_op_de_verdeelsleutel_en_verzint_niets() {
        var kaart = winsum();

        assertThat(kaart.saldi(WINSUM)).isEqualTo("2018-II: -21 | 2019-I: -21 | 2019-II: -21");
        assertThat(kaart.stand(WINSUM, "2019-I").ontbreekt()).containsExactly("verdeelsleutel");
        assertThat(kaart.stand(WINSUM, "2018-II").ontbreekt()).isEmpty();
        var opvolger = kaart.stand(HOGELAND, "2019-I");
        assertThat(opvolger.saldo()).isEqualTo(new Saldo(-40));
        assertThat(opvolger.ontbreekt()).containsExactly("saldo van GM0053 (wacht op verdeelsleutel)");
        assertThat(kaart.stand(WESTERKWARTIER, "2019-I").ontbreekt())
                .containsExactly("saldo van GM0053 (wacht op verdeelsleutel)");
    }

    @Test
    void met_de_verdeelsleutel_gaan_hele_personen_over_met_hun_herkomst() {
        var kaart = winsum().sleutel(WINSUM, HOGELAND, "0.6", WESTERKWARTIER, "0.4");

        assertThat(kaart.saldi(WINSUM)).isEqualTo("2018-II: -21 | 2019-I: 0");
        assertThat(herkomst(kaart.stand(WINSUM, "2018-II"))).isEqualTo("7 uit 2018-I of ouder, 14 uit 2018-II");
        assertThat(kaart.stand(HOGELAND, "2019-I").beginsaldo()).isEqualTo(new Saldo(-13));
        assertThat(kaart.stand(WESTERKWARTIER, "2019-I").beginsaldo()).isEqualTo(new Saldo(-8));
        assertThat(herkomst(kaart.stand(HOGELAND, "2019-I")))
                .isEqualTo("4 uit 2018-I of ouder, 9 uit 2018-II, 40 uit 2019-I");
        assertThat(herkomst(kaart.stand(WESTERKWARTIER, "2019-I")))
                .isEqualTo("3 uit 2018-I of ouder, 5 uit 2018-II, 30 uit 2019-I");
        assertThat(kaart.stand(HOGELAND, "2019-I").ontbreekt()).isEmpty();
    }

    @Test
    void een_keten_van_herindelingen() {
        var kaart = new Kaart().herindeling(1, "2019-01-01", 2).herindeling(2, "2019-05-01", 3);
        kaart.gemeente(1).opening("2018-II", -10).taakstelling("2018-II", 0).gehuisvest("2018-II", 0);
        kaart.gemeente(2).opening("2018-II", -20).taakstelling("2019-I", 5).gehuisvest("2019-I", 1);
        kaart.gemeente(3).opening("2018-II", 4).taakstelling("2019-I", 7).gehuisvest("2019-I", 9);

        assertThat(kaart.saldi(1)).isEqualTo("2018-II: -10 | 2019-I: 0");
        assertThat(kaart.saldi(2)).isEqualTo("2018-II: -20 | 2019-I: 0");
        assertThat(kaart.saldi(3)).isEqualTo("2018-II: 4 | 2019-I: -28");
        assertThat(kaart.stand(3, "2019-I").overgenomen()).isEqualTo(-34);
    }

    @Test
    void een_voorsprong_gaat_ook_mee_en_betaalt_de_oudste_achterstand() {
        var kaart = new Kaart().herindeling(1, "2019-01-01", 2);
        kaart.gemeente(1).opening("2018-II", 6).taakstelling("2018-II", 0).gehuisvest("2018-II", 2);
        kaart.gemeente(2).opening("2018-II", -5).taakstelling("2018-II", 10).gehuisvest("2018-II", 0);
        kaart.gemeente(2).taakstelling("2019-I", 3).gehuisvest("2019-I", 0);

        assertThat(kaart.stand(2, "2019-I").beginsaldo()).isEqualTo(new Saldo(-7));
        assertThat(herkomst(kaart.stand(2, "2019-I"))).isEqualTo("7 uit 2018-II, 3 uit 2019-I");
    }

    @Test
    void een_cijfer_dat_na_de_opheffing_komt_volgt_naar_de_opvolger() {
        var kaart = new Kaart().herindeling(BEDUM, "2019-01-01", HOGELAND);
        kaart.gemeente(BEDUM)
                .opening("2018-II", -5)
                .taakstelling("2018-II", 10)
                .gehuisvest("2018-II", 8)
                .taakstelling("2019-II", 3)
                .gehuisvest("2019-II", 1);
        kaart.nieuw(HOGELAND).taakstelling("2019-I", 40).gehuisvest("2019-I", 45);

        assertThat(kaart.saldi(BEDUM)).isEqualTo("2018-II: -7 | 2019-I: 0 | 2019-II: 0");
        assertThat(kaart.saldi(HOGELAND)).isEqualTo("2019-I: -2 | 2019-II: -4");
        assertThat(kaart.stand(HOGELAND, "2019-II").overgenomen()).isEqualTo(-2);
    }

    @Test
    void een_openingsstand_op_of_na_de_dag_van_de_herindeling_zegt_het_al() {
        var kaart = new Kaart().herindeling(BEDUM, "2019-01-01", HOGELAND);
        kaart.gemeente(BEDUM).opening("2018-II", -5).taakstelling("2018-II", 10);
        kaart.nieuw(HOGELAND).opening("2019-I", -33).taakstelling("2019-I", 40);

        assertThat(kaart.stand(HOGELAND, "2019-I").beginsaldo()).isEqualTo(new Saldo(-33));
        assertThat(kaart.stand(HOGELAND, "2019-I").overgangen()).isEmpty();
        assertThat(kaart.stand(BEDUM, "2019-I").saldo()).isEqualTo(Saldo.NUL);
    }

    @Test
    void zonder_stand_gaat_er_niets_over_en_een_nieuwe_gemeente_zegt_wat_zij_mist() {
        var kaart = new Kaart().herindeling(BEDUM, "2019-01-01", HOGELAND).herindeling(WINSUM, "2019-01-01", HOGELAND);
        kaart.gemeente(BEDUM).opening("2018-II", -5).taakstelling("2018-II", 1);
        kaart.nieuw(HOGELAND).taakstelling("2019-I", 40);

        assertThat(kaart.stand(HOGELAND, "2019-I").ontbreekt())
                .containsExactly("saldo van GM0053", "realisatie 2018-II van GM0005");
        assertThat(kaart.saldi(WINSUM)).isEmpty();
    }

    @Test
    void een_bestaande_opvolger_zonder_openingsstand_mist_die_ook_als_er_iets_bij_komt() {
        var kaart = new Kaart().herindeling(BEDUM, "2019-01-01", HOGELAND);
        kaart.gemeente(BEDUM).opening("2018-II", -5).taakstelling("2018-II", 10).gehuisvest("2018-II", 8);
        kaart.gemeente(HOGELAND).taakstelling("2019-II", 40);

        assertThat(kaart.saldi(HOGELAND)).isEqualTo("2019-I: -7 | 2019-II: -47");
        assertThat(kaart.stand(HOGELAND, "2019-II").ontbreekt())
                .containsExactly("openingsstand", "taakstelling 2019-I", "realisatie 2019-I");
    }

    @Test
    void wat_de_ene_binnen_het_halfjaar_tekortkwam_boekt_de_opvolger_als_lopend() {
        var kaart = new Kaart().herindeling(WEESP, "2022-03-24", AMSTERDAM);
        kaart.gemeente(WEESP).opening("2022-I", -5).taakstelling("2022-I", 10);
        kaart.gemeente(AMSTERDAM)
                .opening("2022-I", 0)
                .taakstelling("2022-I", 20)
                .gehuisvest("2022-I", 25);

        assertThat(herkomst(kaart.stand(AMSTERDAM, "2022-I"))).isEqualTo("5 uit 2021-II of ouder, 5 uit 2022-I");
        kaart.volgorde(AMSTERDAM, Boekingsvolgorde.OUDSTE_EERST);
        assertThat(herkomst(kaart.stand(AMSTERDAM, "2022-I"))).isEqualTo("10 uit 2022-I");
    }

    @Test
    void een_aangekondigde_herindeling_verandert_nog_niets() {
        var kaart = new Kaart().herindeling(BEDUM, "2030-01-01", HOGELAND);
        kaart.gemeente(BEDUM).opening("2024-I", -5).taakstelling("2024-I", 10).gehuisvest("2024-I", 8);
        kaart.gemeente(HOGELAND).opening("2024-I", 0).taakstelling("2024-I", 1).gehuisvest("2024-I", 1);

        assertThat(kaart.saldi(BEDUM)).isEqualTo("2024-I: -7");
        assertThat(kaart.saldi(HOGELAND)).isEqualTo("2024-I: 0");
        assertThat(kaart.stand(BEDUM, "2024-II").beginsaldo()).isEqualTo(new Saldo(-7));
    }

    @Test
    void na_de_opheffing_zijn_er_geen_standen_meer() {
        var kaart = new Kaart().herindeling(BEDUM, "2019-01-01", HOGELAND);
        kaart.gemeente(BEDUM).opening("2018-II", -5).taakstelling("2018-II", 10);
        kaart.nieuw(HOGELAND).taakstelling("2019-I", 40).taakstelling("2019-II", 40);

        assertThat(kaart.reeksen().standen(Halfjaar.lees("2019-II"), null))
                .extracting(Halfjaarstand::gemeente)
                .containsExactly(code(HOGELAND));
    }

    @Test
    void de_opgeheven_gemeente_heeft_dat_halfjaar_niet_gehaald_en_niet_gemist() {
        var kaart = new Kaart().herindeling(WEESP, "2022-03-24", AMSTERDAM);
        kaart.gemeente(WEESP).opening("2022-I", -5).taakstelling("2022-I", 10).gehuisvest("2022-I", 3);
        kaart.gemeente(AMSTERDAM).opening("2022-I", 0).taakstelling("2022-I", 5).gehuisvest("2022-I", 5);

        assertThat(kaart.stand(WEESP, "2022-I").opeenvolgendGemist()).isEqualTo(1);
        assertThat(kaart.stand(AMSTERDAM, "2022-I").opeenvolgendGemist()).isEqualTo(1);
    }

    @Test
    void een_voorganger_die_later_ophoudt_ontbreekt_nog_niet() {
        var kaart = new Kaart().herindeling(BEDUM, "2019-01-01", HOGELAND).herindeling(WINSUM, "2020-01-01", HOGELAND);
        kaart.gemeente(BEDUM).opening("2018-II", -5).taakstelling("2018-II", 1).gehuisvest("2018-II", 1);
        kaart.nieuw(HOGELAND).taakstelling("2019-I", 40);

        assertThat(kaart.stand(HOGELAND, "2019-I").ontbreekt()).isEmpty();
    }

    @Test
    void wie_met_een_latere_openingsstand_begint_wacht_niet_op_de_sleutel() {
        var kaart = winsum();
        kaart.gemeente(HOGELAND).opening("2019-II", -33);

        assertThat(kaart.stand(HOGELAND, "2019-II").ontbreekt()).isEmpty();
        assertThat(kaart.stand(WESTERKWARTIER, "2019-I").ontbreekt())
                .containsExactly("saldo van GM0053 (wacht op verdeelsleutel)");
    }

    @Test
    void de_bronnen_van_een_halfjaar_zijn_alleen_die_van_dat_halfjaar() {
        var kaart = new Kaart().herindeling(BEDUM, "2019-01-01", HOGELAND);
        kaart.gemeente(BEDUM).opening("2018-II", -5).taakstelling("2018-II", 10).gehuisvest("2018-II", 8);
        kaart.nieuw(HOGELAND)
                .taakstelling("2019-I", 40)
                .gehuisvest("2019-I", 45)
                .taakstelling("2019-II", 3);

        assertThat(kaart.stand(BEDUM, "2018-II").bronnen()).containsExactly("brief", "Rijk", "COA");
        assertThat(kaart.stand(HOGELAND, "2019-I").bronnen()).containsExactly("Rijk", "COA", "register");
        assertThat(kaart.stand(HOGELAND, "2019-II").bronnen()).containsExactly("Rijk");
    }

    private static Kaart winsum() {
        var kaart = new Kaart().herindeling(WINSUM, "2019-01-01", HOGELAND, WESTERKWARTIER);
        kaart.gemeente(WINSUM)
                .opening("2018-II", -7)
                .taakstelling("2018-II", 20)
                .gehuisvest("2018-II", 6);
        kaart.nieuw(HOGELAND).opening("2018-II", 0).taakstelling("2018-II", 0).gehuisvest("2018-II", 0);
        kaart.gemeente(HOGELAND)
                .taakstelling("2019-I", 40)
                .gehuisvest("2019-I", 0)
                .taakstelling("2019-II", 0);
        kaart.nieuw(WESTERKWARTIER)
                .opening("2018-II", 0)
                .taakstelling("2018-II", 0)
                .gehuisvest("2018-II", 0);
        kaart.gemeente(WESTERKWARTIER).taakstelling("2019-I", 30).gehuisvest("2019-I", 0);
        return kaart;
    }
}
