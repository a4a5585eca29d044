// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import org.junit.jupiter.api.Test;

/** Welke gemeente waarheen ging, en wat daarover is besloten. */
class HerindelingenTest {

    private static final Gemeentecode WINSUM = new Gemeentecode("GM0053");
    private static final Gemeentecode HOGELAND = new Gemeentecode("GM1966");
    private static final Gemeentecode WESTERKWARTIER = new Gemeentecode("GM1969");
    private static final Gemeentecode BEDUM = new Gemeentecode("GM0005");
    private static final Instant TOEN = Instant.parse("2018-12-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2019-03-01T00:00:00Z");

    private static final Herindeling WINSUM_GESPLITST = herindeling(WINSUM, TOEN, HOGELAND, WESTERKWARTIER);
    private static final Herindeling BEDUM_GEHEEL = herindeling(BEDUM, TOEN, HOGELAND);

    @Test
    void een_enkele_opvolger_krijgt_alles_ook_als_het_register_geen_aandeel_noemt() {
        var herindelingen = new Herindelingen(List.of(BEDUM_GEHEEL), List.of());

        assertThat(herindelingen.verdeling(BEDUM_GEHEEL)).contains(List.of(deel(HOGELAND, "1")));
        assertThat(BEDUM_GEHEEL.gaatGeheelOver()).isTrue();
    }

    @Test
    void bij_een_splitsing_is_er_zonder_besluit_geen_verdeling() {
        var herindelingen = new Herindelingen(List.of(WINSUM_GESPLITST), List.of());

        assertThat(herindelingen.verdeling(WINSUM_GESPLITST)).isEmpty();
        assertThat(WINSUM_GESPLITST.gaatGeheelOver()).isFalse();
        assertThat(WINSUM_GESPLITST.heeftVoorstel()).isFalse();
    }

    @Test
    void de_laatste_verdeelsleutel_geldt_zolang_de_opvolgers_kloppen() {
        var eerst = sleutel(1, LATER, Map.of(HOGELAND, "0.5", WESTERKWARTIER, "0.5"));
        var daarna = sleutel(2, LATER, Map.of(HOGELAND, "0.8", WESTERKWARTIER, "0.20"));
        var herindelingen = new Herindelingen(List.of(WINSUM_GESPLITST), List.of(daarna, eerst));

        assertThat(herindelingen.sleutel(WINSUM_GESPLITST)).contains(daarna);
        assertThat(herindelingen.verdeling(WINSUM_GESPLITST).orElseThrow())
                .containsExactlyInAnyOrder(deel(HOGELAND, "0.8"), deel(WESTERKWARTIER, "0.2"));
        assertThat(herindelingen.bekendOp(TOEN).verdeling(WINSUM_GESPLITST)).isEmpty();
        assertThat(herindelingen.bekendOp(LATER)).isEqualTo(herindelingen);

        var anders = herindeling(WINSUM, LATER, HOGELAND, BEDUM);
        assertThat(herindelingen.sleutel(anders)).isEmpty();
    }

    @Test
    void een_later_bericht_vervangt_het_vorige() {
        var hersteld = herindeling(WINSUM, LATER, HOGELAND);
        var herindelingen = new Herindelingen(List.of(hersteld, WINSUM_GESPLITST, BEDUM_GEHEEL), List.of());

        assertThat(herindelingen.van(WINSUM)).contains(hersteld);
        assertThat(herindelingen.van(HOGELAND)).isEmpty();
        assertThat(herindelingen.naar(HOGELAND)).containsExactly(BEDUM_GEHEEL, hersteld);
        assertThat(herindelingen.naar(WESTERKWARTIER)).isEmpty();
        assertThat(herindelingen.bekendOp(TOEN).van(WINSUM)).contains(WINSUM_GESPLITST);
        assertThat(herindelingen.bekendOp(TOEN.minusSeconds(1)).alle()).isEmpty();
        assertThat(herindelingen.bekendOp(null)).isEqualTo(herindelingen);
    }

    @Test
    void een_familie_is_alles_wat_samenhangt_hoe_ver_ook() {
        var los = herindeling(new Gemeentecode("GM0457"), TOEN, new Gemeentecode("GM0363"));
        var herindelingen = new Herindelingen(List.of(WINSUM_GESPLITST, BEDUM_GEHEEL, los), List.of());

        assertThat(herindelingen.familie(Set.of(BEDUM))).containsExactly(BEDUM, WINSUM, HOGELAND, WESTERKWARTIER);
        assertThat(herindelingen.familie(Set.of(new Gemeentecode("GM0034"))))
                .containsExactly(new Gemeentecode("GM0034"));
        var sleutel = sleutel(1, LATER, Map.of(HOGELAND, "0.5", WESTERKWARTIER, "0.5"));
        var met = new Herindelingen(herindelingen.alle(), List.of(sleutel));
        assertThat(met.van(Set.of(BEDUM))).isEqualTo(new Herindelingen(List.of(BEDUM_GEHEEL), List.of()));
        assertThat(met.van(Set.of(WINSUM))).isEqualTo(new Herindelingen(List.of(WINSUM_GESPLITST), List.of(sleutel)));
    }

    @Test
    void gelijk_is_wat_hetzelfde_zegt() {
        var een = sleutel(1, TOEN, Map.of(HOGELAND, "0.5", WESTERKWARTIER, "0.5"));

        assertThat(een.zegtHetzelfdeAls(sleutel(2, LATER, Map.of(HOGELAND, "0.50", WESTERKWARTIER, "0.5"))))
                .isTrue();
        assertThat(een.zegtHetzelfdeAls(sleutel(2, LATER, Map.of(HOGELAND, "0.6", WESTERKWARTIER, "0.4"))))
                .isFalse();
        assertThat(een.zegtHetzelfdeAls(new Verdeelsleutel(
                        WINSUM, 1, een.opvolgers(), een.datum().plusDays(1), een.motivering(), TOEN)))
                .isFalse();
        assertThat(een.zegtHetzelfdeAls(new Verdeelsleutel(WINSUM, 1, een.opvolgers(), een.datum(), "anders", TOEN)))
                .isFalse();
    }

    private static Herindeling herindeling(Gemeentecode van, Instant op, Gemeentecode... naar) {
        return new Herindeling(
                van,
                LocalDate.parse("2019-01-01"),
                List.of(naar).stream().map(een -> new Opvolger(een, null)).toList(),
                "register",
                op);
    }

    private static Verdeelsleutel sleutel(int versie, Instant op, Map<Gemeentecode, String> delen) {
        return new Verdeelsleutel(
                WINSUM,
                versie,
                delen.entrySet().stream()
                        .map(een -> deel(een.getKey(), een.getValue()))
                        .toList(),
                LocalDate.parse("2019-02-01"),
                "afgesproken",
                op);
    }

    private static Opvolger deel(Gemeentecode gemeente, String aandeel) {
        return new Opvolger(gemeente, new BigDecimal(aandeel));
    }
}
