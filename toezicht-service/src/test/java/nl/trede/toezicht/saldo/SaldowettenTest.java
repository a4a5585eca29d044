// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/** Wat altijd geldt, welke feiten er ook komen (regel 24). */
class SaldowettenTest {

    private static final List<Halfjaar> HALFJAREN =
            Stream.iterate(Halfjaar.lees("2022-I"), Halfjaar::volgende).limit(7).toList();

    @Property
    void de_boekingsvolgorde_verandert_nooit_het_saldo(@ForAll("feiten") Feiten feiten) {
        assertThat(saldi(feiten, Boekingsvolgorde.LOPEND_EERST))
                .isEqualTo(saldi(feiten, Boekingsvolgorde.OUDSTE_EERST))
                .isEqualTo(saldi(feiten, Boekingsvolgorde.BEVROREN_COHORT))
                .isEqualTo(saldi(feiten, Boekingsvolgorde.TOTAAL));
    }

    @Property
    void de_delen_naar_herkomst_zijn_samen_de_achterstand(
            @ForAll("feiten") Feiten feiten, @ForAll List<Boekingsvolgorde> perHalfjaar) {
        var reeks = new Standenreeks(feiten, halfjaar -> volgorde(perHalfjaar, halfjaar));

        assertThat(reeks.alle()).allSatisfy(stand -> {
            var delen = stand.achterstandNaarHerkomst();
            assertThat(delen.stream().mapToInt(Herkomst::personen).sum())
                    .isEqualTo(stand.saldo().achterstand());
            assertThat(delen).allMatch(deel -> deel.personen() > 0);
            assertThat(delen).extracting(Herkomst::halfjaar).isSorted().doesNotHaveDuplicates();
            assertThat(delen).allMatch(deel -> deel.halfjaar().compareTo(stand.halfjaar()) <= 0);
        });
    }

    @Property
    void elk_begin_is_het_eind_van_het_vorige(@ForAll("feiten") Feiten feiten) {
        var standen = standen(feiten, Boekingsvolgorde.LOPEND_EERST);

        for (int i = 1; i < standen.size(); i++) {
            assertThat(standen.get(i).beginsaldo()).isEqualTo(standen.get(i - 1).saldo());
            assertThat(standen.get(i).halfjaar())
                    .isEqualTo(standen.get(i - 1).halfjaar().volgende());
        }
    }

    @Property
    void in_welke_volgorde_en_hoe_vaak_de_feiten_ook_komen_de_standen_zijn_gelijk(
            @ForAll("feiten") Feiten feiten, @ForAll Boekingsvolgorde volgorde, @ForAll Random toeval) {
        var andersom = new Feiten(
                feiten.gemeente(),
                geschudEnVerdubbeld(feiten.openingsstanden(), toeval),
                geschudEnVerdubbeld(feiten.taakstellingen(), toeval),
                geschudEnVerdubbeld(feiten.realisaties(), toeval));

        assertThat(standen(andersom, volgorde)).isEqualTo(standen(feiten, volgorde));
    }

    @Property
    void opgave_min_gehuisvest_is_wat_resteert_of_de_voorsprong(@ForAll("feiten") Feiten feiten) {
        assertThat(standen(feiten, Boekingsvolgorde.TOTAAL))
                .allMatch(stand -> stand.opgave() - stand.gehuisvest()
                        == stand.resterend() - stand.saldo().voorsprong());
    }

    @Provide
    Arbitrary<Feiten> feiten() {
        var openingen = Combinators.combine(halfjaren(), aantallen(-300, 300), aantallen(1, 3))
                .as((halfjaar, saldo, versie) ->
                        new Openingsstand(halfjaar, new Saldo(saldo), "brief", versie, Instant.EPOCH))
                .list()
                .ofMaxSize(3)
                .uniqueElements(Openingsstand::versie);
        var taakstellingen = Combinators.combine(halfjaren(), aantallen(1, 3), aantallen(0, 300), aantallen(0, 170))
                .as((halfjaar, versie, aantal, dag) -> new Taakstelling(
                        halfjaar,
                        versie,
                        aantal,
                        "BIJSTELLING",
                        halfjaar.eersteDag().plusDays(dag),
                        "Rijk",
                        Instant.EPOCH))
                .list()
                .ofMaxSize(15)
                .uniqueElements(feit -> feit.halfjaar() + " " + feit.versie());
        var realisaties = Combinators.combine(halfjaren(), aantallen(0, 6), aantallen(1, 2), aantallen(0, 300))
                .as((halfjaar, maand, versie, aantal) -> new Realisatie(
                        halfjaar,
                        halfjaar.eersteDag().plusMonths(maand),
                        versie,
                        aantal,
                        Standstatus.VOORLOPIG,
                        List.of(),
                        "COA",
                        Instant.EPOCH))
                .list()
                .ofMaxSize(15)
                .uniqueElements(feit -> feit.peildatum() + " " + feit.halfjaar() + " " + feit.versie());
        return Combinators.combine(openingen, taakstellingen, realisaties)
                .as((opening, taak, realisatie) -> new Feiten(Feitenbouwer.GEMEENTE, opening, taak, realisatie));
    }

    private static Arbitrary<Halfjaar> halfjaren() {
        return Arbitraries.of(HALFJAREN);
    }

    private static Arbitrary<Integer> aantallen(int van, int tot) {
        return Arbitraries.integers().between(van, tot);
    }

    private static Boekingsvolgorde volgorde(List<Boekingsvolgorde> perHalfjaar, Halfjaar halfjaar) {
        return perHalfjaar.isEmpty()
                ? Boekingsvolgorde.TOTAAL
                : perHalfjaar.get((2 * halfjaar.jaar() + halfjaar.helft()) % perHalfjaar.size());
    }

    private static <T> List<T> geschudEnVerdubbeld(Iterable<T> feiten, Random toeval) {
        var lijst = new ArrayList<T>();
        feiten.forEach(feit -> lijst.addAll(Collections.nCopies(1 + toeval.nextInt(2), feit)));
        Collections.shuffle(lijst, toeval);
        return lijst;
    }

    private static List<Halfjaarstand> standen(Feiten feiten, Boekingsvolgorde volgorde) {
        return new Standenreeks(feiten, halfjaar -> volgorde).alle();
    }

    private static List<Saldo> saldi(Feiten feiten, Boekingsvolgorde volgorde) {
        return standen(feiten, volgorde).stream().map(Halfjaarstand::saldo).toList();
    }
}
