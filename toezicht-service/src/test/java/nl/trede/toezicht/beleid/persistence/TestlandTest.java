// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import static nl.trede.toezicht.beleid.Feitsoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A provincie that does not exist, with another ladder, other words and another booking order, works without a line of Java. */
class TestlandTest {

    private static final Beleidskader TESTLAND = Proefbeleid.kader(Proefbeleid.TESTLAND, "testland-2030");

    @Test
    void een_eigen_ladder_volgorde_en_termijn() {
        assertThat(TESTLAND.ladder().hoogste()).isEqualTo(3);
        assertThat(TESTLAND.ladder().trede(2).orElseThrow().naam()).isEqualTo("Onder de loep");
        assertThat(TESTLAND.boekingsvolgorde()).isEqualTo(Boekingsvolgorde.OUDSTE_EERST);
        assertThat(TESTLAND.document("HERSTELBRIEF").orElseThrow().weken()).isEqualTo(9);
        assertThat(TESTLAND.verschoondeTellenMee()).isTrue();
        assertThat(TESTLAND.document("AANVULLING").orElseThrow().weken()).isNull();
        assertThat(TESTLAND.document("AANVULLING")
                        .orElseThrow()
                        .termijn()
                        .duur()
                        .inWoorden())
                .isEqualTo("10 werkdagen");
        assertThat(TESTLAND.document("AANVULLING").orElseThrow().termijn().algemeneTermijnenwet())
                .isTrue();
        assertThat(TESTLAND.tabellen().tabellen())
                .extracting(tabel -> tabel.naam() + " " + tabel.verzamelt())
                .containsExactly("voorgesteldeTrede false", "oordeel false", "gevolgen true");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            geval                                 | saldo | gemist | trede | nieuw | woord
            een kleine achterstand is te dragen   | -9    | 1      | 0     | 0     | voldoet
            een grote meteen twee treden          | -10   | 1      | 0     | 2     | voldoet niet
            vier halfjaren op rij                 | -12   | 4      | 2     | 3     | voldoet niet
            gehaald: stap voor stap terug         | 0     | 0      | 3     | 2     | voldoet
            """)
    void eigen_drempels_en_woorden(String geval, int saldo, int gemist, int trede, int nieuw, String woord) {
        var beslissing = Proefbeleid.beslis(
                TESTLAND, SALDO, saldo, GEHAALD, saldo >= 0, OPEENVOLGEND_GEMIST, gemist, HUIDIGE_TREDE, trede);

        assertThat(beslissing.trede()).isEqualTo(nieuw);
        assertThat(beslissing.oordeel().woord()).isEqualTo(woord);
    }
}
