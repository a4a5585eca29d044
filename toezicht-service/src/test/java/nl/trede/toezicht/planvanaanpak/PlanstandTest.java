// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanstandTest {

    private static final Gemeentecode ALMERE = new Gemeentecode("GM0034");
    private static final Halfjaar HALFJAAR = Halfjaar.lees("2023-II");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            geval                                    | status       | datum      | halfjaren        | afspraak     | gehaald | tussentijds | waarde
            niets bekend                             | -            | -          | -                | -            | false   | false       | geen plan
            alleen gevraagd                          | GEVRAAGD     | 2023-03-01 | 2023-II          | -            | false   | false       | geen plan
            onvoldoende bevonden                     | ONVOLDOENDE  | 2023-06-02 | 2023-II          | -            | false   | false       | geen plan
            in de brief: plan liep tot dit halfjaar  | ONTVANGEN    | 2023-06-02 | 2023-I 2023-II   | -            | false   | false       | niet op schema
            in de brief: afspraak niet nagekomen     | ONTVANGEN    | 2023-06-02 | 2023-II          | NIET_GEHAALD | false   | false       | niet op schema
            een plan zonder periode                  | AANVAARD     | 2023-06-02 | -                | -            | false   | false       | niet op schema
            alles gehaald                            | AANVAARD     | 2023-06-02 | 2023-II          | -            | true    | false       | op schema
            afspraak nagekomen, nog niet alles       | AANVAARD     | 2023-06-02 | 2023-II 2024-I   | GEHAALD      | false   | false       | op schema
            plan loopt verder dan dit halfjaar       | AANVAARD     | 2023-06-02 | 2023-II 2024-I   | -            | false   | false       | onbekend
            halverwege                               | AANVAARD     | 2023-06-02 | 2023-II          | OPEN         | false   | true        | onbekend
            een plan over een ander halfjaar         | AANVAARD     | 2023-06-02 | 2024-I           | -            | false   | false       | geen plan
            een plan van na deze dag                 | ONTVANGEN    | 2024-02-01 | 2023-II          | -            | false   | false       | geen plan
            zonder plan, afspraak niet nagekomen     | -            | -          | -                | NIET_GEHAALD | false   | false       | niet op schema
            """)
    void het_plan_en_de_afspraken_zeggen_of_een_gemeente_op_schema_loopt(
            String geval,
            Planstatus status,
            LocalDate datum,
            String halfjaren,
            Nakomingstatus afspraak,
            boolean gehaald,
            boolean tussentijds,
            String waarde) {
        var stappen = status == null ? List.<Planstap>of() : List.of(stap(status, datum, halfjaren));
        var afspraken = afspraak == null ? List.<Nakoming>of() : List.of(nakoming(afspraak));

        var stand = Planstand.van(
                stappen,
                afspraken,
                new Planstand.Moment(HALFJAAR, LocalDate.parse("2024-01-01"), gehaald, tussentijds));

        assertThat(stand.waarde()).isEqualTo(waarde);
        assertThat(stand.bron()).isNotBlank();
    }

    private static Planstap stap(Planstatus status, LocalDate datum, String halfjaren) {
        var perioden = halfjaren == null
                ? List.<Halfjaar>of()
                : Arrays.stream(halfjaren.split(" ")).map(Halfjaar::lees).toList();
        return new Planstap(UUID.randomUUID(), ALMERE, status, datum, null, perioden, null, false, Instant.EPOCH);
    }

    private static Nakoming nakoming(Nakomingstatus status) {
        var afspraak = new Afspraak(
                UUID.randomUUID(),
                ALMERE,
                LocalDate.parse("2023-12-31"),
                HALFJAAR,
                147,
                216,
                null,
                null,
                Instant.EPOCH);
        return new Nakoming(afspraak, 363, 216, status);
    }
}
