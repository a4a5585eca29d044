// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.trede.toezicht.beleid.persistence.Kaders;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.indeplaatsstelling.Beeindiging;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Proefbesluiten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Real beleid (Drenthe: the treden 4 to 6 are of indeplaatsstelling) and a halfjaar of which the proposal is trede 1. */
class WaarschuwingenTest {

    private static final String GEEN_VOORSTEL =
            "Er is geen voorstel over 2024-I. Het beleid is dus niet naast dit besluit gelegd.";
    private static final String GEEN_MOTIVERING =
            "Er is ook geen motivering. In het dossier staat dan niet waarom dit besluit is genomen.";
    private static final String INDEPLAATS =
            "Trede 6 (Uitvoering indeplaatsstelling) hoort volgens het beleid bij een indeplaatsstelling. In het dossier staat geen voornemen of besluit tot indeplaatsstelling dat nog loopt.";

    static Stream<Arguments> treden() {
        // wat | eerdere besluiten | met voorstel | trede | datum | motivering | sporen | waarschuwingen
        return Stream.of(
                geval("zoals voorgesteld", List.of(), true, 1, "2024-11-19", null, List.of()),
                geval(
                        "een trede overgeslagen",
                        List.of(),
                        false,
                        2,
                        "2024-11-19",
                        "m",
                        List.of(),
                        "Dit besluit slaat trede 1 over. De gemeente staat nu op trede 0.",
                        GEEN_VOORSTEL),
                geval(
                        "alles tegelijk",
                        List.of(),
                        false,
                        6,
                        "2024-05-01",
                        null,
                        List.of(),
                        "Het halfjaar 2024-I is op de datum van dit besluit nog niet voorbij. Het peilmoment is 01-07-2024. De cijfers kunnen nog veranderen.",
                        "Dit besluit slaat trede 1 tot en met 5 over. De gemeente staat nu op trede 0.",
                        GEEN_VOORSTEL,
                        GEEN_MOTIVERING,
                        INDEPLAATS),
                geval(
                        "afwijken",
                        List.of(op(3)),
                        true,
                        2,
                        "2024-11-19",
                        "m",
                        List.of(),
                        "Dit besluit wijkt af van het voorstel (trede 3 Afspraken over acties en termijnen). De motivering komt in het dossier en kan in de brief komen."),
                geval(
                        "omlaag, en dan een overgeslagen",
                        List.of(op(3)),
                        false,
                        1,
                        "2024-11-19",
                        "m",
                        List.of(),
                        "Dit besluit slaat trede 2 over. De gemeente staat nu op trede 3.",
                        GEEN_VOORSTEL),
                geval(
                        "op het peilmoment is het halfjaar voorbij",
                        List.of(),
                        false,
                        1,
                        "2024-07-01",
                        "m",
                        List.of(),
                        GEEN_VOORSTEL),
                geval(
                        "indeplaatsstelling zonder spoor",
                        List.of(op(6)),
                        false,
                        6,
                        "2024-11-19",
                        "m",
                        List.of(),
                        GEEN_VOORSTEL,
                        INDEPLAATS),
                geval(
                        "indeplaatsstelling met een spoor",
                        List.of(op(6)),
                        false,
                        6,
                        "2024-11-19",
                        "m",
                        List.of(spoor(null)),
                        GEEN_VOORSTEL),
                geval(
                        "met een spoor dat al voorbij is",
                        List.of(op(6)),
                        false,
                        6,
                        "2024-11-19",
                        "m",
                        List.of(spoor(new Beeindiging(
                                null, Beeindiging.Wijze.VERVALLEN, LocalDate.EPOCH, null, null, Proeftoezicht.NU))),
                        GEEN_VOORSTEL,
                        INDEPLAATS),
                geval(
                        "al besloten over dat halfjaar",
                        List.of(
                                Proefbesluiten.plaatsing("2024-I", 1, "2024-11-18"),
                                Proefbesluiten.verschoning("2024-I", "2024-10-01", "2025-01-01")),
                        false,
                        1,
                        "2024-11-19",
                        "m",
                        List.of(),
                        GEEN_VOORSTEL,
                        "Over 2024-I is al besloten op 01-10-2024: verschoning tot meetpunt 01-01-2025. Dat besluit blijft staan; u kunt het ook intrekken.",
                        "Over 2024-I is al besloten op 18-11-2024: trede 1 trede 1. Dat besluit blijft staan; u kunt het ook intrekken."),
                geval(
                        "ook als het latere van een latere dag is",
                        List.of(Proefbesluiten.plaatsing("2024-I", 1, "2024-12-01")),
                        false,
                        1,
                        "2024-11-19",
                        "m",
                        List.of(),
                        GEEN_VOORSTEL,
                        "Over 2024-I is al besloten op 01-12-2024: trede 1 trede 1. Dat besluit blijft staan; u kunt het ook intrekken."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("treden")
    void een_besluit_over_de_trede(
            String wat,
            List<Besluit> eerder,
            boolean metVoorstel,
            int trede,
            String datum,
            String motivering,
            List<Spoor> sporen,
            List<String> verwacht) {
        var toezicht = toezicht("PV22");
        eerder.forEach(toezicht::vastgelegd);
        var voorstel = metVoorstel ? toezicht.beoordeel("2024-I") : null;

        var gezien = waarschuwingen(
                toezicht,
                new Voornemen(toezicht.gemeente).trede("2024-I", trede, datum).met(motivering),
                voorstel,
                sporen);

        assertThat(gezien).isEqualTo(verwacht);
    }

    @Test
    void een_provincie_zonder_beleid_kan_geen_voorstel_hebben() {
        var toezicht = toezicht("PV30");

        assertThat(waarschuwingen(
                        toezicht,
                        new Voornemen(toezicht.gemeente)
                                .trede("2024-I", 1, "2024-11-19")
                                .met("m"),
                        null,
                        List.of()))
                .containsExactly("Er is geen voorstel, omdat er van deze provincie geen beleid bekend is.");
    }

    @Test
    void wat_is_ingetrokken_telt_niet_meer() {
        var toezicht = toezicht("PV22");
        var eerder = Proefbesluiten.plaatsing("2024-I", 1, "2024-11-18");
        toezicht.vastgelegd(eerder);
        toezicht.vastgelegd(Proefbesluiten.intrekking(eerder, "2024-11-18"));

        assertThat(waarschuwingen(
                        toezicht,
                        new Voornemen(toezicht.gemeente)
                                .trede("2024-I", 1, "2024-11-19")
                                .met("m"),
                        null,
                        List.of()))
                .containsExactly(GEEN_VOORSTEL);
    }

    @Test
    void een_tweede_verschoning_wordt_gezegd_en_een_intrekking_niet() {
        var toezicht = toezicht("PV22");
        var eerder = Proefbesluiten.verschoning("2024-I", "2024-10-01", "2025-01-01");
        toezicht.vastgelegd(eerder);
        Function<Voornemen, List<String>> gezien = voornemen -> waarschuwingen(toezicht, voornemen, null, List.of());

        assertThat(gezien.apply(
                        new Voornemen(toezicht.gemeente).verschoning("2024-I", "2024-11-19", "eenmalig", "2025-01-01")))
                .singleElement()
                .asString()
                .startsWith("Over 2024-I is al besloten op 01-10-2024: verschoning");
        assertThat(gezien.apply(new Voornemen(toezicht.gemeente)
                        .intrekking(eerder.id(), "2024-11-19")
                        .met("m")))
                .isEmpty();
    }

    private static List<String> waarschuwingen(
            Proeftoezicht toezicht, Voornemen voornemen, Beoordeling voorstel, List<Spoor> sporen) {
        return Waarschuwingen.van(toezicht.bekijk(voornemen), voorstel, sporen);
    }

    private static Proeftoezicht toezicht(String provincie) {
        var toezicht = new Proeftoezicht("GM1690", "De Wolden", provincie, Kaders.geleverd());
        toezicht.cijfers
                .opening("2024-I", -10)
                .taakstelling("2024-I", 26)
                .gehuisvest("2024-I", 10, "2024-04-01")
                .gehuisvest("2024-I", 23);
        return toezicht;
    }

    /** Where the gemeente stood after the halfjaar before. */
    private static Besluit op(int trede) {
        return Proefbesluiten.plaatsing("2023-II", trede, "2024-02-01");
    }

    private static Spoor spoor(Beeindiging einde) {
        return new Spoor(new UUID(0, 9), null, 1, null, null, 10, List.of(), null, null, null, einde);
    }

    private static Arguments geval(
            String wat,
            List<Besluit> eerder,
            boolean metVoorstel,
            int trede,
            String datum,
            String motivering,
            List<Spoor> sporen,
            String... waarschuwingen) {
        return Arguments.of(wat, eerder, metVoorstel, trede, datum, motivering, sporen, List.of(waarschuwingen));
    }
}
