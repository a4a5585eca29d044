// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FictieveCijfersTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 21);
    private static final List<String> BRIEFGEMEENTEN = List.of("GM0034", "GM1690", "GM1730", "GM1774");
    private static final List<Gemeente> GEMEENTEN = gemeenten();

    private final Demofeiten feiten = FictieveCijfers.maak(GEMEENTEN, VANDAAG);

    @Test
    void steedsDezelfdeCijfers() {
        assertThat(FictieveCijfers.maak(GEMEENTEN, VANDAAG)).isEqualTo(feiten);
    }

    @Test
    void laterOpDeDagVerandertHetVerledenNiet() {
        Demofeiten vorigJaar = FictieveCijfers.maak(GEMEENTEN, VANDAAG.minusYears(1));

        assertThat(feiten.openingsstanden()).isEqualTo(vorigJaar.openingsstanden());
        assertThat(feiten.taakstellingen()).containsAll(vorigJaar.taakstellingen());
    }

    @Test
    void watVerzonnenIsZegtDat() {
        assertThat(feiten.realisaties())
                .filteredOn(r -> !BRIEFGEMEENTEN.contains(r.gemeente()))
                .hasSizeGreaterThan(3000)
                .allSatisfy(r -> assertThat(r.bron()).contains("fictief (demo)"));
        assertThat(feiten.taakstellingen())
                .filteredOn(t -> !BRIEFGEMEENTEN.contains(t.gemeente()))
                .allSatisfy(t -> assertThat(t.bron()).contains("fictief (demo)"));
        assertThat(feiten.openingsstanden())
                .filteredOn(o -> !BRIEFGEMEENTEN.contains(o.gemeente()))
                .allSatisfy(o -> assertThat(o.bron()).contains("fictief (demo)"));
    }

    @Test
    void somVanDeTaakstellingenIsHetLandelijkeAantalPlusAfronding() {
        int som = feiten.taakstellingen().stream()
                .filter(t -> t.halfjaar().equals(new Halfjaar(2022, 2)))
                .filter(t -> !BRIEFGEMEENTEN.contains(t.gemeente()))
                .mapToInt(Demofeiten.Taakstelling::aantal)
                .sum();

        // without the gemeenten of the letters, which begin later, and without the rounding up
        int vanDeAnderen = 13_500
                - GEMEENTEN.stream()
                        .filter(g -> BRIEFGEMEENTEN.contains(g.code()))
                        .mapToInt(g -> Inwoners.van(GEMEENTEN).aandeel(13_500, g))
                        .sum();
        assertThat(som).isBetween(vanDeAnderen, vanDeAnderen + GEMEENTEN.size());
    }

    @ParameterizedTest
    @CsvSource({"2023, 2, -448", "2024, 1, -679"})
    void overijsselKomtUitOpDeOproep(int jaar, int helft, int som) {
        Halfjaar halfjaar = new Halfjaar(jaar, helft);
        Map<String, Integer> saldi = saldi(halfjaar);

        assertThat(GEMEENTEN.stream()
                        .filter(g -> g.provincie().equals("PV23") && saldi.containsKey(g.code()))
                        .mapToInt(g -> saldi.get(g.code()))
                        .sum())
                .isEqualTo(som);
    }

    @ParameterizedTest
    @CsvSource({
        "GM0034, 2023-II, -45",
        "GM1690, 2024-I, -13",
        "GM1730, 2024-II, -30",
    })
    void eenBriefgemeenteKomtUitOpHaarBrief(String gemeente, String halfjaar, int saldo) {
        assertThat(saldi(Halfjaar.lees(halfjaar))).containsEntry(gemeente, saldo);
    }

    @Test
    void eenBriefgemeenteBegintMetHaarBriefEnHeeftDaarvoorNiets() {
        assertThat(feiten.openingsstanden())
                .filteredOn(o -> o.gemeente().equals("GM0034"))
                .singleElement()
                .isEqualTo(new Demofeiten.Openingsstand(
                        "GM0034", new Halfjaar(2023, 2), -147, "brief Flevoland over 2023-II"));
        assertThat(feiten.taakstellingen())
                .filteredOn(t -> t.gemeente().equals("GM0034") && t.halfjaar().compareTo(new Halfjaar(2023, 2)) <= 0)
                .extracting(Demofeiten.Taakstelling::aantal)
                .containsExactly(336, 216);
    }

    @Test
    void eenHalfjaarDatVoorbijIsHeeftZesPeildataDieNietDalen() {
        assertThat(verloop("GM5100", new Halfjaar(2024, 1)))
                .hasSize(6)
                .isSortedAccordingTo(Comparator.comparing(Demofeiten.Realisatie::gehuisvest))
                .last()
                .satisfies(r -> assertThat(r.peildatum()).isEqualTo(LocalDate.of(2024, 7, 1)));
        assertThat(verloop("GM5100", new Halfjaar(2023, 2))).hasSize(1);
        assertThat(verloop("GM5100", Halfjaar.van(VANDAAG)))
                .extracting(Demofeiten.Realisatie::peildatum)
                .containsExactly(
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 11, 1));
    }

    @Test
    void deEersteHelftVanEenHalfjaarBrengtMinderDanDeTweede() {
        var naDrieMaanden = feiten.realisaties().stream()
                .filter(r -> r.peildatum().equals(LocalDate.of(2025, 4, 1)))
                .mapToInt(Demofeiten.Realisatie::gehuisvest)
                .sum();
        var alles = feiten.realisaties().stream()
                .filter(r -> r.peildatum().equals(LocalDate.of(2025, 7, 1)))
                .mapToInt(Demofeiten.Realisatie::gehuisvest)
                .sum();
        assertThat(naDrieMaanden).isBetween(alles / 4, alles / 2);
    }

    @Test
    void waarDeBriefHetEindcijferGeeftWordtGeenMaandVerzonnen() {
        assertThat(verloop("GM1690", new Halfjaar(2024, 1)))
                .extracting(Demofeiten.Realisatie::bron)
                .isNotEmpty()
                .noneMatch(bron -> bron.startsWith("fictief"));
    }

    private List<Demofeiten.Realisatie> verloop(String gemeente, Halfjaar halfjaar) {
        return feiten.realisaties().stream()
                .filter(r -> r.gemeente().equals(gemeente) && r.halfjaar().equals(halfjaar))
                .toList();
    }

    @Test
    void deTussenstandVanDinkellandStaatNaastEenFictieveEindstand() {
        assertThat(feiten.realisaties())
                .filteredOn(r -> r.gemeente().equals("GM1774") && r.halfjaar().equals(new Halfjaar(2024, 2)))
                .extracting(Demofeiten.Realisatie::peildatum)
                .containsExactly(LocalDate.of(2024, 11, 1), LocalDate.of(2025, 1, 1));
    }

    @Test
    void deVerwachteSaldiVolgenUitDeFeiten() {
        assertThat(saldi(Halfjaar.van(VANDAAG))).isEqualTo(new TreeMap<>(feiten.saldi()));
        assertThat(feiten.saldi()).hasSize(GEMEENTEN.size());
    }

    @Test
    void eenGemeenteHeeftAlleenCijfersZolangZijBestaat() {
        Gemeente nieuw = new Gemeente("GM9001", "PV28", 50_000, LocalDate.of(2023, 1, 1), null);
        Gemeente weg = new Gemeente("GM9002", "PV27", 50_000, null, LocalDate.of(2026, 1, 1));

        Demofeiten feiten = FictieveCijfers.maak(List.of(nieuw, weg), VANDAAG);

        assertThat(feiten.taakstellingen())
                .filteredOn(t -> t.gemeente().equals("GM9001"))
                .extracting(t -> t.halfjaar().toString())
                .startsWith("2023-I")
                .endsWith("2026-II");
        assertThat(feiten.taakstellingen())
                .filteredOn(t -> t.gemeente().equals("GM9002"))
                .extracting(t -> t.halfjaar().toString())
                .startsWith("2022-I")
                .endsWith("2025-II");
    }

    @Test
    void erZijnAchterstandenVoorsprongenEnGeenNegatieveAantallen() {
        assertThat(feiten.saldi().values()).anyMatch(s -> s < -20).anyMatch(s -> s > 5);
        assertThat(feiten.realisaties()).allMatch(r -> r.gehuisvest() >= 0);
        assertThat(feiten.taakstellingen()).allMatch(t -> t.aantal() > 0);
    }

    /** The chain counted again from the facts, independently of how they were made. */
    private Map<String, Integer> saldi(Halfjaar totEnMet) {
        Map<String, Integer> saldi = new TreeMap<>();
        feiten.openingsstanden().stream()
                .filter(o -> o.halfjaar().compareTo(totEnMet) <= 0)
                .forEach(o -> saldi.put(o.gemeente(), o.saldo()));
        feiten.taakstellingen().stream()
                .filter(t -> t.halfjaar().compareTo(totEnMet) <= 0)
                .collect(Collectors.toMap(
                        t -> t.gemeente() + t.halfjaar(),
                        t -> t,
                        (a, b) -> a.datum().isAfter(b.datum()) ? a : b))
                .values()
                .forEach(t -> saldi.merge(t.gemeente(), -t.aantal(), Integer::sum));
        feiten.realisaties().stream()
                .filter(r -> r.halfjaar().compareTo(totEnMet) <= 0)
                .collect(Collectors.groupingBy(
                        r -> r.gemeente() + r.halfjaar(),
                        Collectors.maxBy(Comparator.comparing(Demofeiten.Realisatie::peildatum))))
                .values()
                .forEach(r -> saldi.merge(r.get().gemeente(), r.get().gehuisvest(), Integer::sum));
        return saldi;
    }

    /** 340 made-up gemeenten of many sizes and those of the letters, of which Dinkelland lies in Overijssel. */
    private static List<Gemeente> gemeenten() {
        Stream<Gemeente> verzonnen = IntStream.range(0, 340)
                .mapToObj(i -> new Gemeente("GM" + (5000 + i), "PV" + (20 + i % 12), 8_000 + 700 * i, null, null));
        return Stream.concat(
                        verzonnen,
                        BRIEFGEMEENTEN.stream()
                                .map(code -> new Gemeente(
                                        code, code.equals("GM1774") ? "PV23" : "PV22", 30_000, null, null)))
                .toList();
    }
}
