// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import static nl.trede.toezicht.saldo.Kaart.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import org.junit.jupiter.api.Test;

/** Regel 18: wat na afloop verandert is een correctie, met oud, nieuw, reden en de dag waarop het bekend werd. */
class CorrectiesTest {

    private static final int ALMERE = 34;

    private final Kaart kaart = new Kaart();

    @Test
    void een_later_cijfer_van_een_gesloten_halfjaar() {
        almere().vastgelegdOp("2024-02-10").gehuisvest("2023-II", 321, 2, "2024-01-01");

        assertThat(correcties())
                .containsExactly("2024-02-10 2023-II: -45 -> -42, gehuisvest 2023-II op 1-1-2024: 321, was 318 (COA)");
    }

    @Test
    void een_latere_taakstelling_openingsstand_en_het_gevolg_voor_het_halfjaar_daarna() {
        almere().vastgelegdOp("2024-07-02")
                .taakstelling("2024-I", 233)
                .gehuisvest("2024-I", 200)
                .vastgelegdOp("2024-08-01")
                .taakstelling("2023-II", 220, 3, "2024-07-15")
                .vastgelegdOp("2024-09-01")
                .opening("2023-II", -150);

        assertThat(correcties())
                .containsExactly(
                        "2024-08-01 2023-II: -45 -> -49, taakstelling 2023-II per 15-7-2024: 220, was 216 (Rijk)",
                        "2024-08-01 2024-I: -78 -> -82, taakstelling 2023-II per 15-7-2024: 220, was 216 (Rijk)",
                        "2024-09-01 2023-II: -49 -> -52, openingsstand 2023-II: -150, was -147 (brief)",
                        "2024-09-01 2024-I: -82 -> -85, openingsstand 2023-II: -150, was -147 (brief)");
    }

    @Test
    void wat_voor_de_afsluiting_verandert_is_geen_correctie() {
        kaart.gemeente(ALMERE)
                .vastgelegdOp("2023-07-01")
                .opening("2023-II", -147)
                .taakstelling("2023-II", 336)
                .gehuisvest("2023-II", 200, 1, "2023-10-01")
                .vastgelegdOp("2023-11-10")
                .taakstelling("2023-II", 216, 2, "2023-11-10")
                .gehuisvest("2023-II", 250, 1, "2023-11-01")
                .vastgelegdOp("2024-01-02")
                .gehuisvest("2023-II", 318);

        assertThat(correcties()).isEmpty();
        assertThat(alle().gesloten(Halfjaar.lees("2023-II")).orElseThrow().bekendOp())
                .isEqualTo(Instant.parse("2024-01-02T12:00:00Z"));
    }

    @Test
    void zolang_er_iets_ontbreekt_is_een_halfjaar_niet_gesloten() {
        kaart.gemeente(ALMERE)
                .vastgelegdOp("2024-01-02")
                .gehuisvest("2023-II", 318)
                .vastgelegdOp("2024-01-03")
                .taakstelling("2023-II", 216);
        assertThat(alle().gesloten(Halfjaar.lees("2023-II"))).isEmpty();

        kaart.gemeente(ALMERE).vastgelegdOp("2024-01-04").opening("2023-II", -147);
        assertThat(correcties()).isEmpty();
        assertThat(alle().gesloten(Halfjaar.lees("2023-II"))).isPresent();
    }

    @Test
    void een_openingsstand_in_een_later_halfjaar_laat_een_gesloten_halfjaar_vervallen() {
        almere().taakstelling("2024-I", 233).vastgelegdOp("2024-05-01").opening("2024-I", -45);

        assertThat(correcties())
                .containsExactly(
                        "2024-05-01 2023-II: -45 -> vervallen, openingsstand 2024-I: -45, was -147 bij 2023-II (brief)");
        assertThat(alle().alle().get(0).nieuw()).isNull();
    }

    @Test
    void een_herindeling_met_terugwerkende_kracht_en_haar_verdeelsleutel() {
        kaart.gemeente(53)
                .vastgelegdOp("2019-01-02")
                .opening("2018-II", -1)
                .taakstelling("2018-II", 20)
                .gehuisvest("2018-II", 0);
        kaart.gemeente(1)
                .vastgelegdOp("2019-01-02")
                .opening("2018-II", 0)
                .taakstelling("2018-II", 0)
                .gehuisvest("2018-II", 0);
        kaart.gemeente(1).vastgelegdOp("2019-07-02").taakstelling("2019-I", 0).gehuisvest("2019-I", 0);
        kaart.gemeente(2)
                .vastgelegdOp("2019-01-02")
                .opening("2018-II", 0)
                .taakstelling("2018-II", 0)
                .gehuisvest("2018-II", 0);
        kaart.herindeling(53, "2019-01-01", 1, 2)
                .sleutel(53, Instant.parse("2024-02-01T00:00:00Z"), 1, "0.5", 2, "0.5");

        assertThat(correcties(1))
                .containsExactly(
                        "2024-02-01 2019-I: 0 -> -11, verdeelsleutel van GM0053, besluit van 1-2-2020 (zo afgesproken)");
    }

    @Test
    void een_correctie_van_de_ene_gemeente_werkt_door_in_haar_opvolger() {
        kaart.herindeling(1, "2019-01-01", 2);
        kaart.gemeente(1)
                .vastgelegdOp("2025-01-02")
                .opening("2018-II", -1)
                .taakstelling("2018-II", 20)
                .gehuisvest("2018-II", 0);
        kaart.gemeente(2)
                .vastgelegdOp("2025-01-02")
                .opening("2018-II", 0)
                .taakstelling("2018-II", 0)
                .gehuisvest("2018-II", 0);
        kaart.gemeente(2).taakstelling("2019-I", 10).gehuisvest("2019-I", 10);
        kaart.gemeente(1).vastgelegdOp("2025-03-01").gehuisvest("2018-II", 4, 2, "2019-01-01");

        assertThat(correcties(1))
                .containsExactly("2025-03-01 2018-II: -21 -> -17, gehuisvest 2018-II op 1-1-2019: 4, was 0 (COA)");
        assertThat(correcties(2))
                .containsExactly(
                        "2025-03-01 2019-I: -21 -> -17, gehuisvest 2018-II van GM0001 op 1-1-2019: 4, was 0 (COA)");
    }

    @Test
    void wat_over_een_later_halfjaar_gaat_is_nooit_de_oorzaak() {
        almere().vastgelegdOp("2024-02-10")
                .gehuisvest("2023-II", 321, 2, "2024-01-01")
                .gehuisvest("2024-I", 5, 1, "2024-02-01")
                .taakstelling("2024-I", 233);

        assertThat(correcties())
                .containsExactly("2024-02-10 2023-II: -45 -> -42, gehuisvest 2023-II op 1-1-2024: 321, was 318 (COA)");
    }

    @Test
    void een_herindeling_die_achteraf_bekend_wordt() {
        kaart.gemeente(1)
                .vastgelegdOp("2019-07-02")
                .opening("2018-II", -4)
                .taakstelling("2018-II", 0)
                .gehuisvest("2018-II", 0);
        kaart.gemeente(2)
                .vastgelegdOp("2019-07-02")
                .opening("2018-II", 0)
                .taakstelling("2018-II", 0)
                .gehuisvest("2018-II", 0);
        kaart.gemeente(2).taakstelling("2019-I", 10).gehuisvest("2019-I", 10);
        kaart.herindeling(1, "2019-01-01", 2);

        assertThat(correcties(2))
                .containsExactly("2024-01-01 2019-I: 0 -> -4, herindeling van GM0001 per 1-1-2019 (register)");
    }

    @Test
    void een_halfjaar_dat_vervalt_en_terugkomt_is_eenmaal_vervallen() {
        almere().vastgelegdOp("2024-05-01")
                .opening("2024-I", -45)
                .vastgelegdOp("2024-06-01")
                .gehuisvest("2024-I", 3, 1, "2024-05-01");

        assertThat(correcties()).hasSize(1);
    }

    @Test
    void twee_standen_tegelijk_bevroren_en_nu() {
        almere().vastgelegdOp("2024-02-10")
                .gehuisvest("2023-II", 321, 2, "2024-01-01")
                .taakstelling("2024-I", 233)
                .gehuisvest("2024-I", 39, 1, "2024-03-01");
        var vergelijking = new Vergelijking(
                Halfjaar.lees("2023-II"),
                alle().gesloten(Halfjaar.lees("2023-II")),
                kaart.stand(ALMERE, "2023-II", "2024-01-01"),
                kaart.stand(ALMERE, "2024-I"),
                39,
                kaart.gemeente(ALMERE).alle().taakstellingen(Halfjaar.lees("2023-II")),
                alle().alle());

        assertThat(vergelijking.achterstand()).isEqualTo(45);
        assertThat(vergelijking.opPeilmoment().saldo().personen()).isEqualTo(-42);
        assertThat(vergelijking.nogOpen()).isEqualTo(6);
        assertThat(vergelijking.nogOpenVolgensBoeking()).isEqualTo(42);
        assertThat(vergelijking.taakstellingen())
                .extracting(Taakstelling::aantal)
                .containsExactly(336, 216);
        kaart.volgorde(ALMERE, Boekingsvolgorde.OUDSTE_EERST);
        assertThat(new Vergelijking(
                                Halfjaar.lees("2023-II"),
                                java.util.Optional.empty(),
                                kaart.stand(ALMERE, "2023-II", "2024-01-01"),
                                kaart.stand(ALMERE, "2024-I"),
                                60,
                                List.of(),
                                List.of())
                        .nogOpen())
                .isZero();
    }

    private Feitenbouwer almere() {
        return kaart.gemeente(ALMERE)
                .vastgelegdOp("2024-01-02")
                .opening("2023-II", -147)
                .taakstelling("2023-II", 336)
                .taakstelling("2023-II", 216, 2, "2023-11-10")
                .gehuisvest("2023-II", 318);
    }

    private Correcties alle() {
        return alle(ALMERE);
    }

    private Correcties alle(int nummer) {
        return new Correcties(code(nummer), kaart.feiten(), kaart.herindelingen(), kaart);
    }

    private List<String> correcties() {
        return correcties(ALMERE);
    }

    private List<String> correcties(int nummer) {
        return alle(nummer).alle().stream().map(CorrectiesTest::inWoorden).toList();
    }

    private static String inWoorden(Correctie correctie) {
        return correctie.bekendOp().toString().substring(0, 10) + " "
                + correctie.oud().halfjaar() + ": "
                + correctie.oud().saldo() + " -> "
                + (correctie.nieuw() == null ? "vervallen" : correctie.nieuw().saldo()) + ", "
                + String.join("; ", correctie.redenen());
    }
}
