// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Herindelingenboek;
import nl.trede.toezicht.herindeling.Opvolger;
import nl.trede.toezicht.herindeling.Verdeelsleutel;
import nl.trede.toezicht.saldo.Feiten;

/** A person decides how the saldo of a gemeente that ended is divided over its opvolgers; a next besluit replaces it, the old one is kept. */
public class LegVerdeelsleutelVast {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    /** What came of it. */
    public sealed interface Uitkomst {}

    /** @param nieuw false when this key stood already; then nothing happened */
    public record Vastgelegd(Verdeelsleutel sleutel, boolean nieuw) implements Uitkomst {}

    /** All that is wrong with it. */
    public record Geweigerd(List<Fout> fouten) implements Uitkomst {}

    /** @param reden a Dutch sentence part */
    public record Fout(String veld, String reden) {}

    private final Herindelingenboek herindelingen;
    private final HerberekenStanden herbereken;

    public LegVerdeelsleutelVast(Herindelingenboek herindelingen, HerberekenStanden herbereken) {
        this.herindelingen = herindelingen;
        this.herbereken = herbereken;
    }

    /** @param herindeling the one that counts, of a gemeente that ended */
    public Uitkomst voer(
            Herindeling herindeling, List<Opvolger> opvolgers, LocalDate datum, String motivering, Instant nu) {
        var fouten = toets(herindeling, opvolgers, datum, nu);
        if (!fouten.isEmpty()) {
            return new Geweigerd(fouten);
        }
        var gemeente = herindeling.gemeente();
        herbereken.vergrendel(Set.of(gemeente));
        var staand = herindelingen.lees().sleutels().stream()
                .filter(sleutel -> sleutel.gemeente().equals(gemeente))
                .reduce((eerder, later) -> later);
        var nieuw = new Verdeelsleutel(
                gemeente, staand.map(Verdeelsleutel::versie).orElse(0) + 1, opvolgers, datum, motivering, nu);
        if (staand.filter(nieuw::zegtHetzelfdeAls).isPresent()) {
            return new Vastgelegd(staand.get(), false);
        }
        herindelingen.schrijf(nieuw);
        herbereken.verwerk(List.of(Feiten.geen(gemeente)));
        return new Vastgelegd(nieuw, true);
    }

    /**
     * All that is wrong with a key.
     *
     * @param datum null = not given; nothing is said about it then
     */
    public static List<Fout> toets(Herindeling herindeling, List<Opvolger> opvolgers, LocalDate datum, Instant nu) {
        var fouten = new ArrayList<Fout>();
        var genoemd = new TreeSet<Gemeentecode>();
        for (int i = 0; i < opvolgers.size(); i++) {
            var gemeente = opvolgers.get(i).gemeente();
            if (!herindeling.naar().contains(gemeente)) {
                fouten.add(new Fout(
                        "opvolgers[" + i + "].gemeente",
                        gemeente + " is geen opvolger van " + herindeling.gemeente() + "; dat zijn "
                                + lijst(herindeling.naar())));
            } else if (!genoemd.add(gemeente)) {
                fouten.add(new Fout("opvolgers[" + i + "].gemeente", gemeente + " staat er al"));
            }
        }
        var vergeten = new TreeSet<>(herindeling.naar());
        vergeten.removeAll(genoemd);
        if (!vergeten.isEmpty()) {
            fouten.add(new Fout("opvolgers", "mist opvolger " + lijst(vergeten)));
        }
        var som = opvolgers.stream().map(Opvolger::aandeel).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (som.compareTo(BigDecimal.ONE) != 0) {
            fouten.add(new Fout("opvolgers", "de aandelen zijn samen " + som.toPlainString() + "; dat moet 1 zijn"));
        }
        if (datum != null && datum.isAfter(LocalDate.ofInstant(nu, NEDERLAND))) {
            fouten.add(new Fout("datum", "ligt in de toekomst; een besluit is al genomen"));
        }
        return fouten;
    }

    private static String lijst(Set<Gemeentecode> codes) {
        return codes.stream().sorted().map(Gemeentecode::code).collect(joining(", "));
    }
}
