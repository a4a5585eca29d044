// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.herindeling.Herindelingen;

/** Wat altijd geldt als gemeenten in elkaar opgaan: gemeente 1 in 2 en 3, gemeente 2 in 3 en 4, op willekeurige dagen. */
class HerindelingwettenTest {

    private static final List<Halfjaar> HALFJAREN =
            Stream.iterate(Halfjaar.lees("2021-I"), Halfjaar::volgende).limit(6).toList();

    /** Eén kans van het lot: vier gemeenten met cijfers, twee herindelingen, soms een verdeelsleutel. */
    record Spel(long zaad, int dag1, int dag2, boolean sleutel1, boolean sleutel2, Boekingsvolgorde volgorde) {

        Kaart kaart() {
            var lot = new Random(zaad);
            var kaart = new Kaart().herindeling(1, dag(dag1), 2, 3).herindeling(2, dag(Math.max(dag1, dag2)), 3, 4);
            if (sleutel1) {
                kaart.sleutel(1, 2, "0.37", 3, "0.63");
            }
            if (sleutel2) {
                kaart.sleutel(2, 3, "0.5", 4, "0.5");
            }
            for (int nummer = 1; nummer <= 4; nummer++) {
                kaart.volgorde(nummer, volgorde);
                kaart.gemeente(nummer).opening("2021-I", lot.nextInt(201) - 100);
                for (var halfjaar : HALFJAREN) {
                    if (lot.nextInt(4) > 0) {
                        kaart.gemeente(nummer).taakstelling(halfjaar.toString(), lot.nextInt(60));
                    }
                    if (lot.nextInt(4) > 0) {
                        kaart.gemeente(nummer).gehuisvest(halfjaar.toString(), lot.nextInt(60));
                    }
                }
            }
            return kaart;
        }

        private static String dag(int dag) {
            return HALFJAREN.get(0).volgende().eersteDag().plusDays(dag).toString();
        }
    }

    @Property
    void er_gaat_niemand_verloren_en_er_komt_niemand_bij(@ForAll("spellen") Spel spel) {
        var kaart = spel.kaart();
        int verwacht = kaart.feiten().stream()
                .mapToInt(feiten -> new Standenreeks(feiten, halfjaar -> Boekingsvolgorde.TOTAAL)
                        .stand(HALFJAREN.get(5), null)
                        .or(() -> laatste(feiten))
                        .orElseThrow()
                        .saldo()
                        .personen())
                .sum();

        assertThat(laatsteStanden(kaart).stream()
                        .mapToInt(stand -> stand.saldo().personen())
                        .sum())
                .isEqualTo(verwacht);
    }

    @Property
    void elke_stand_rekent_en_zijn_delen_naar_herkomst_zijn_de_achterstand(@ForAll("spellen") Spel spel) {
        assertThat(spel.kaart().reeksen().alle()).allSatisfy(stand -> {
            assertThat(stand.achterstandNaarHerkomst().stream()
                            .mapToInt(Herkomst::personen)
                            .sum())
                    .isEqualTo(stand.saldo().achterstand());
            assertThat(stand.achterstandNaarHerkomst())
                    .extracting(Herkomst::halfjaar)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(stand.opgave() - stand.gehuisvest())
                    .isEqualTo(stand.resterend() - stand.saldo().voorsprong());
        });
    }

    @Property
    void elk_begin_is_het_eind_van_het_vorige_met_wat_er_die_dag_bij_kwam(@ForAll("spellen") Spel spel) {
        var standen = spel.kaart().reeksen().alle();

        for (int i = 1; i < standen.size(); i++) {
            var vorige = standen.get(i - 1);
            var stand = standen.get(i);
            if (vorige.gemeente().equals(stand.gemeente())) {
                assertThat(stand.beginsaldo().personen())
                        .isEqualTo(vorige.saldo().personen()
                                + stand.overgangen().stream()
                                        .filter(Overgang::bijBegin)
                                        .mapToInt(overgang -> overgang.saldo().personen())
                                        .sum());
            }
        }
    }

    @Property
    void met_een_sleutel_eindigt_een_opgeheven_gemeente_op_nul(@ForAll("spellen") Spel spel) {
        var laatste = laatsteStanden(spel.kaart());

        if (spel.sleutel1()) {
            assertThat(laatste.get(0).saldo().personen()).isZero();
        }
        if (spel.sleutel2()) {
            assertThat(laatste.get(1).saldo().personen()).isZero();
        }
    }

    @Property
    void de_volgorde_van_boeken_verandert_nooit_het_saldo(@ForAll("spellen") Spel spel) {
        var totaal = new Spel(
                spel.zaad(), spel.dag1(), spel.dag2(), spel.sleutel1(), spel.sleutel2(), Boekingsvolgorde.TOTAAL);

        assertThat(spel.kaart().reeksen().alle())
                .extracting(Halfjaarstand::saldo)
                .isEqualTo(totaal.kaart().reeksen().alle().stream()
                        .map(Halfjaarstand::saldo)
                        .toList());
    }

    @Property
    void in_welke_volgorde_de_feiten_ook_komen(@ForAll("spellen") Spel spel, @ForAll Random toeval) {
        var kaart = spel.kaart();
        var feiten = new ArrayList<>(kaart.feiten());
        var herindelingen = new ArrayList<>(kaart.herindelingen().alle());
        var sleutels = new ArrayList<>(kaart.herindelingen().sleutels());
        Collections.shuffle(feiten, toeval);
        Collections.shuffle(herindelingen, toeval);
        Collections.shuffle(sleutels, toeval);

        assertThat(new Standenreeksen(feiten, new Herindelingen(herindelingen, sleutels), kaart).alle())
                .isEqualTo(kaart.reeksen().alle());
    }

    @Provide
    Arbitrary<Spel> spellen() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 800),
                        Arbitraries.integers().between(0, 800),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(Boekingsvolgorde.class))
                .as(Spel::new);
    }

    private static Optional<Halfjaarstand> laatste(Feiten feiten) {
        var standen = new Standenreeks(feiten, halfjaar -> Boekingsvolgorde.TOTAAL).alle();
        return Optional.of(standen.get(standen.size() - 1));
    }

    /** Van elke gemeente de laatste stand, op code. */
    private static List<Halfjaarstand> laatsteStanden(Kaart kaart) {
        var laatste = new TreeMap<Gemeentecode, Halfjaarstand>();
        kaart.reeksen().alle().forEach(stand -> laatste.put(stand.gemeente(), stand));
        return List.copyOf(laatste.values());
    }
}
