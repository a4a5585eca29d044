// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnTest {

    private static final LocalDate VERZONDEN = LocalDate.parse("2024-11-28");
    private static final LocalDate VANDAAG = LocalDate.parse("2025-01-15");
    private static final Instant NU = Instant.parse("2025-01-15T12:00:00Z");

    @Test
    void zonder_verzonden_brief_loopt_er_niets() {
        var wachtend = wachtend(10);

        assertThat(wachtend.einde()).isNull();
        assertThat(wachtend.status(VANDAAG)).isEqualTo(Termijnstatus.NIET_GESTART);
    }

    @ParameterizedTest(name = "op {0}: {1}")
    @CsvSource({"2024-11-28, LOPEND", "2025-02-06, LOPEND", "2025-02-07, VERSTREKEN"})
    void tien_weken_lopen_tot_en_met_6_februari(LocalDate dag, Termijnstatus status) {
        var termijn = wachtend(10).begonnen(VERZONDEN, Feestdagen.WETTELIJK);

        assertThat(termijn.einde()).isEqualTo("2025-02-06");
        assertThat(termijn.status(dag)).isEqualTo(status);
    }

    @Test
    void een_tweede_brief_laat_een_termijn_niet_opnieuw_beginnen() {
        var termijn = wachtend(4).begonnen(VERZONDEN, Feestdagen.WETTELIJK);

        assertThat(termijn.begonnen(VERZONDEN.plusWeeks(1), Feestdagen.WETTELIJK))
                .isEqualTo(termijn);
    }

    @Test
    void drie_keer_verlengen_en_dan_een_ultimatum() {
        var termijn = wachtend(4).begonnen(VERZONDEN, Feestdagen.WETTELIJK);
        for (var wens : List.of(
                wens("2024-12-20", 2, null, false),
                wens("2025-01-08", 1, null, false),
                wens("2025-01-15", null, "2025-01-31", false),
                wens("2025-01-15", 5, null, true))) {
            assertThat(wens.bezwaren(termijn, VANDAAG, Feestdagen.WETTELIJK)).isEmpty();
            termijn = wens.geef(termijn, Feestdagen.WETTELIJK, NU);
        }

        assertThat(termijn.eersteEinde()).isEqualTo("2024-12-26");
        assertThat(termijn.verlengingen())
                .extracting(Verlenging::tot)
                .map(LocalDate::toString)
                .containsExactly("2025-01-09", "2025-01-16", "2025-01-31", "2025-03-07");
        assertThat(termijn.ultimatum()).isTrue();
        assertThat(termijn.status(VANDAAG)).isEqualTo(Termijnstatus.VERLENGD);
        assertThat(termijn.status(LocalDate.parse("2025-03-08"))).isEqualTo(Termijnstatus.VERSTREKEN);
        assertThat(wens("2025-01-15", 1, null, false).bezwaren(termijn, VANDAAG, Feestdagen.WETTELIJK))
                .containsExactly(new Bezwaar("", "Er is een ultimatum gesteld; er wordt niet nog eens verlengd."));
    }

    @Test
    void alle_bezwaren_tegen_een_verlenging_komen_in_een_keer() {
        var termijn = wachtend(10).begonnen(VERZONDEN, Feestdagen.WETTELIJK);

        assertThat(new Wens(null, null, LocalDate.parse("2025-02-06"), null, false)
                        .bezwaren(termijn, VANDAAG, Feestdagen.WETTELIJK))
                .extracting(Bezwaar::veld)
                .containsExactly("datum", "reden", "tot");
        assertThat(new Wens(VANDAAG.plusDays(1), Duur.weken(1), VANDAAG, "r", false)
                        .bezwaren(termijn, VANDAAG, Feestdagen.WETTELIJK))
                .extracting(Bezwaar::veld)
                .containsExactly("datum", "tot");
        assertThat(wens("2024-11-27", 1, null, false).bezwaren(termijn, VANDAAG, Feestdagen.WETTELIJK))
                .extracting(Bezwaar::reden)
                .containsExactly("ligt voor het begin van de termijn (28-11-2024)");
    }

    @Test
    void wat_niet_loopt_is_niet_te_verlengen() {
        var wens = wens("2025-01-15", 1, null, false);

        assertThat(wens.bezwaren(wachtend(4), VANDAAG, Feestdagen.WETTELIJK)).hasSize(1);
        var vervallen = wachtend(10).begonnen(VERZONDEN, Feestdagen.WETTELIJK).vervallen(VANDAAG, "gehaald");
        assertThat(vervallen.status(VANDAAG)).isEqualTo(Termijnstatus.VERVALLEN);
        assertThat(wens.bezwaren(vervallen, VANDAAG, Feestdagen.WETTELIJK))
                .extracting(Bezwaar::reden)
                .containsExactly("De termijn is vervallen op 15-01-2025.");
    }

    private static Wens wens(String datum, Integer weken, String tot, boolean ultimatum) {
        return new Wens(
                LocalDate.parse(datum),
                weken == null ? null : Duur.weken(weken),
                tot == null ? null : LocalDate.parse(tot),
                "de gemeente vroeg uitstel",
                ultimatum);
    }

    private static Termijn wachtend(int weken) {
        return Termijn.wachtend(
                UUID.randomUUID(),
                new Gemeentecode("GM1774"),
                new Termijn.Gevraagd(
                        "PLAN_VAN_AANPAK",
                        "plan van aanpak",
                        Duur.weken(4),
                        Duur.weken(weken),
                        null,
                        false,
                        "complexiteit"),
                List.of(Halfjaar.lees("2025-I")),
                Halfjaar.lees("2025-II"));
    }
}
