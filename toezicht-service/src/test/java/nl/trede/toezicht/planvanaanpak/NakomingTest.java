// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Taakstelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The afspraak of the letter over 2023-II: on 1 April 2024 the 45 and half of the 233 of 2024-I. */
class NakomingTest {

    private static final Gemeentecode ALMERE = new Gemeentecode("GM0034");
    private static final Halfjaar HALFJAAR = Halfjaar.lees("2024-I");
    private static final Instant TOEN = Instant.parse("2024-01-02T00:00:00Z");

    @ParameterizedTest(name = "{1} % van {0} is {2}")
    @CsvSource({
        "233, 50, 117",
        "232, 50, 116",
        "233, 100, 233",
        "233, 0, 0",
        "1, 1, 1",
        "0, 50, 0",
        "100, 33, 33",
        "101, 33, 34"
    })
    void een_percentage_rondt_naar_boven_af(int taakstelling, int percentage, int personen) {
        var nakoming = Nakoming.van(afspraak(0, null, percentage), feiten(taakstelling), null);

        assertThat(nakoming.waarvanLopend()).isEqualTo(personen);
    }

    @Test
    void de_achterstand_komt_erbij() {
        assertThat(Nakoming.van(afspraak(45, null, 50), feiten(233), null).personen())
                .isEqualTo(162);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            geval                                   | cijfers                            | tot en met | status
            nog geen cijfers                        | -                                  | -          | OPEN
            alleen cijfers van voor de dag          | 2024-03-01=161                     | -          | OPEN
            eerder al genoeg                        | 2024-03-01=162                     | -          | GEHAALD
            precies op de dag                       | 2024-04-01=162                     | -          | GEHAALD
            op de dag een te weinig                 | 2024-04-01=161                     | -          | NIET_GEHAALD
            eerste cijfer erna is te laag           | 2024-05-01=161 2024-07-01=300      | -          | NIET_GEHAALD
            eerste cijfer erna is genoeg            | 2024-05-01=170 2024-07-01=300      | -          | GEHAALD
            latere cijfers tellen nog niet mee      | 2024-05-01=161                     | 2024-04-30 | OPEN
            een correctie op dezelfde peildatum     | 2024-04-01=161 2024-04-01=162      | -          | GEHAALD
            een correctie naar beneden              | 2024-04-01=162 2024-04-01=161      | -          | NIET_GEHAALD
            """)
    void de_eerste_cijfers_op_of_na_de_dag_beslissen(String geval, String cijfers, LocalDate totEnMet, String status) {
        var nakoming = Nakoming.van(afspraak(45, 117, null), feiten(233, cijfers), totEnMet);

        assertThat(nakoming.status()).hasToString(status);
    }

    private static Afspraak afspraak(int achterstand, Integer lopend, Integer percentage) {
        return new Afspraak(
                UUID.randomUUID(),
                ALMERE,
                LocalDate.parse("2024-04-01"),
                HALFJAAR,
                achterstand,
                lopend,
                percentage,
                null,
                TOEN);
    }

    private static Feiten feiten(int taakstelling) {
        return feiten(taakstelling, null);
    }

    /** Figures as "peildatum=gehuisvest"; the same peildatum again is a next versie. */
    private static Feiten feiten(int taakstelling, String cijfers) {
        var delen = cijfers == null ? new String[0] : cijfers.split(" ");
        var realisaties = Stream.iterate(0, i -> i < delen.length, i -> i + 1)
                .map(i -> new Realisatie(
                        HALFJAAR,
                        LocalDate.parse(delen[i].split("=")[0]),
                        i + 1,
                        Integer.parseInt(delen[i].split("=")[1]),
                        Standstatus.DEFINITIEF,
                        List.of(),
                        "COA",
                        TOEN))
                .toList();
        var versie = new Taakstelling(
                HALFJAAR, 1, taakstelling, "VASTSTELLING", LocalDate.parse("2023-10-01"), "Staatscourant", TOEN);
        return new Feiten(ALMERE, List.of(), List.of(versie), realisaties);
    }
}
