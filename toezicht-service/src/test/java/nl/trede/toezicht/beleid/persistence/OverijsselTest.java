// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import static nl.trede.toezicht.beleid.Feitsoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.trede.toezicht.beleid.Beleidskader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of Overijssel, laid beside the letter of 28 November 2024. */
class OverijsselTest {

    private static final Beleidskader OVERIJSSEL = Proefbeleid.kader(Proefbeleid.OVERLAYS, "overijssel-2017");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            geval                                         | gehaald | verschoond | tussentijds | verwachtNiet | trede | gemist | nieuw | oordeel
            2023-I in de brief: eerste keer niet gehaald  | false   | false      | false       | false        | 0     | 1      | 1     | ORANJE
            2023-II in de brief: blijft op trede 1        | false   | false      | false       | false        | 1     | 2      | 1     | ORANJE
            2024-I in de brief: derde keer op rij         | false   | false      | false       | false        | 1     | 3      | 2     | ORANJE
            2024-II in de brief: zegt zelf niet te halen  | false   | false      | true        | true         | 2     | 3      | 3     | ROOD
            halverwege, maar verwacht het te halen        | false   | false      | true        | false        | 2     | 3      | 2     | ORANJE
            halverwege op trede 1                         | false   | false      | true        | true         | 1     | 2      | 1     | ORANJE
            op het peilmoment op trede 2                  | false   | false      | false       | true         | 2     | 4      | 2     | ORANJE
            op het peilmoment op trede 3                  | false   | false      | false       | false        | 3     | 9      | 3     | ROOD
            verschoond                                    | false   | true       | false       | false        | 1     | 3      | 1     | ORANJE
            gehaald: in één stap terug                    | true    | false      | false       | false        | 3     | 0      | 0     | GROEN
            gehaald vanaf de laatste trede                | true    | false      | false       | false        | 6     | 0      | 0     | GROEN
            gehaald en nooit op een trede                 | true    | false      | false       | false        | 0     | 0      | 0     | GROEN
            """)
    void trede_en_kleur_volgen_de_brief(
            String geval,
            boolean gehaald,
            boolean verschoond,
            boolean tussentijds,
            boolean verwachtNiet,
            int trede,
            int gemist,
            int nieuw,
            String oordeel) {
        var beslissing = Proefbeleid.beslis(
                OVERIJSSEL,
                GEHAALD,
                gehaald,
                VERSCHOOND,
                verschoond,
                TUSSENTIJDS,
                tussentijds,
                VERWACHT_NIET_HALEN,
                verwachtNiet,
                HUIDIGE_TREDE,
                trede,
                OPEENVOLGEND_GEMIST,
                gemist);

        assertThat(beslissing.trede()).isEqualTo(nieuw);
        assertThat(beslissing.oordeel().code()).isEqualTo(oordeel);
    }

    @Test
    void wie_op_trede_3_komt_maakt_een_plan_van_aanpak_binnen_de_termijn_van_het_beleid() {
        var beslissing = Proefbeleid.beslis(OVERIJSSEL, TUSSENTIJDS, true, VERWACHT_NIET_HALEN, true, HUIDIGE_TREDE, 2);

        assertThat(Proefbeleid.codes(beslissing))
                .containsExactly(
                        "MAANDELIJKSE_MONITORING", "AMBTELIJK_OVERLEG", "BESTUURLIJK_OVERLEG", "PLAN_VAN_AANPAK");
        assertThat(OVERIJSSEL.document("PLAN_VAN_AANPAK").orElseThrow().weken()).isEqualTo(4);
    }

    @Test
    void wie_alles_haalt_is_van_zijn_afspraken_af() {
        var beslissing = Proefbeleid.beslis(OVERIJSSEL, GEHAALD, true, HUIDIGE_TREDE, 3);

        assertThat(Proefbeleid.codes(beslissing)).containsExactly("MAANDELIJKSE_MONITORING", "AFSPRAKEN_VERVALLEN");
    }

    @Test
    void elke_toegepaste_regel_zegt_waarom_en_waar_hij_staat() {
        var regels = Proefbeleid.beslis(OVERIJSSEL, TUSSENTIJDS, true, VERWACHT_NIET_HALEN, true, HUIDIGE_TREDE, 2)
                .regels();

        assertThat(regels.get(0).tabel()).isEqualTo("voorgesteldeTrede");
        assertThat(regels.get(0).toelichting())
                .isEqualTo("De gemeente staat op trede 2 en zegt zelf de taakstelling niet te halen. "
                        + "Zij gaat al tijdens het halfjaar naar trede 3.");
        assertThat(regels).allSatisfy(regel -> {
            assertThat(regel.bestand()).isEqualTo("overijssel/beleid/2017/trede.dmn");
            assertThat(regel.regelnummer()).isPositive();
        });
    }
}
