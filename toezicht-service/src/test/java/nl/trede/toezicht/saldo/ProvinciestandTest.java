// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import org.junit.jupiter.api.Test;

/** Regel 28: twee sommen, nooit door elkaar. */
class ProvinciestandTest {

    private static final Provinciecode OVERIJSSEL = new Provinciecode("PV23");
    private static final Halfjaar HALFJAAR = Halfjaar.lees("2024-I");

    @Test
    void in_de_som_van_de_saldi_gaat_een_voorsprong_af_en_in_die_van_de_achterstanden_niet() {
        var stand = provincie(stand(-448, 250, 0), stand(5, 0, 14), stand(0, 10, 10), stand(-20, 0, 20));

        assertThat(stand.somSaldiBegin()).isEqualTo(-463);
        assertThat(stand.somSaldi()).isEqualTo(-679);
        assertThat(stand.verandering()).isEqualTo(-216);
        assertThat(stand.somAchterstandenBegin()).isEqualTo(468);
        assertThat(stand.somAchterstanden()).isEqualTo(698);
        assertThat(stand.aantalGemeenten()).isEqualTo(4);
        assertThat(stand.aantalMetAchterstand()).isEqualTo(1);
        assertThat(stand.aantalPrecies()).isEqualTo(2);
        assertThat(stand.aantalMetVoorsprong()).isEqualTo(1);
        assertThat(stand.aantalGehaald()).isEqualTo(3);
    }

    @Test
    void overijssel_van_448_naar_679_achter() {
        var stand = provincie(stand(-448, 500, 269));

        assertThat(stand.somSaldiBegin()).isEqualTo(-448);
        assertThat(stand.somSaldi()).isEqualTo(-679);
        assertThat(stand.verandering()).isEqualTo(-231);
    }

    @Test
    void wat_op_een_verdeelsleutel_wacht_zit_in_geen_som_maar_staat_ernaast() {
        var stand = new Provinciestand(
                OVERIJSSEL, HALFJAAR, List.of(stand(0, 5, 5)), 2, List.of(stand(-21, 0, 0), stand(3, 0, 1)));

        assertThat(stand.somSaldi()).isZero();
        assertThat(stand.somAchterstanden()).isZero();
        assertThat(stand.somWachtend()).isEqualTo(-17);
        assertThat(stand.zonderStand()).isEqualTo(2);
    }

    @Test
    void wat_binnen_het_halfjaar_is_overgenomen_hoort_bij_het_begin() {
        var kaart = new Kaart().herindeling(457, "2024-03-24", 363);
        kaart.gemeente(457).opening("2024-I", -5).taakstelling("2024-I", 7);
        kaart.gemeente(363).opening("2024-I", -100).taakstelling("2024-I", 0).gehuisvest("2024-I", 2);

        var stand = provincie(kaart.stand(363, "2024-I"));

        assertThat(stand.somSaldiBegin()).isEqualTo(-112);
        assertThat(stand.somAchterstandenBegin()).isEqualTo(112);
        assertThat(stand.verandering()).isEqualTo(2);
    }

    private static Provinciestand provincie(Halfjaarstand... standen) {
        return new Provinciestand(OVERIJSSEL, HALFJAAR, Stream.of(standen).toList(), 0, List.of());
    }

    private static Halfjaarstand stand(int begin, int taakstelling, int gehuisvest) {
        return Feitenbouwer.feiten()
                .opening("2024-I", begin)
                .taakstelling("2024-I", taakstelling)
                .gehuisvest("2024-I", gehuisvest)
                .stand("2024-I");
    }
}
