// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Herindelingen;
import nl.trede.toezicht.herindeling.Opvolger;
import nl.trede.toezicht.herindeling.Verdeelsleutel;

/** Several gemeenten with facts and herindelingen, in the words of a test. Gemeenten are named by a number. */
final class Kaart implements Registergegevens {

    private final Map<Gemeentecode, Feitenbouwer> feiten = new LinkedHashMap<>();
    private final Map<Gemeentecode, Boekingsvolgorde> volgordes = new HashMap<>();
    private final Set<Gemeentecode> nieuw = new HashSet<>();
    private final List<Herindeling> herindelingen = new ArrayList<>();
    private final List<Verdeelsleutel> sleutels = new ArrayList<>();

    static Gemeentecode code(int nummer) {
        return new Gemeentecode("GM%04d".formatted(nummer));
    }

    Feitenbouwer gemeente(int nummer) {
        return feiten.computeIfAbsent(code(nummer), Feitenbouwer::feiten);
    }

    /** It did not exist before its first halfjaar. */
    Feitenbouwer nieuw(int nummer) {
        nieuw.add(code(nummer));
        return gemeente(nummer);
    }

    Kaart volgorde(int nummer, Boekingsvolgorde volgorde) {
        volgordes.put(code(nummer), volgorde);
        return this;
    }

    Kaart herindeling(int van, String datum, int... naar) {
        herindelingen.add(new Herindeling(
                code(van),
                LocalDate.parse(datum),
                Arrays.stream(naar)
                        .mapToObj(een -> new Opvolger(code(een), null))
                        .toList(),
                "register",
                Feitenbouwer.TOEN));
        return this;
    }

    /** @param delen a number of a gemeente and its share, by turns */
    Kaart sleutel(int van, Instant vastgelegdOp, Object... delen) {
        var opvolgers = new ArrayList<Opvolger>();
        for (int i = 0; i < delen.length; i += 2) {
            opvolgers.add(new Opvolger(code((Integer) delen[i]), new BigDecimal((String) delen[i + 1])));
        }
        sleutels.add(new Verdeelsleutel(
                code(van),
                sleutels.size() + 1,
                opvolgers,
                LocalDate.parse("2020-02-01"),
                "zo afgesproken",
                vastgelegdOp));
        return this;
    }

    Kaart sleutel(int van, Object... delen) {
        return sleutel(van, Feitenbouwer.TOEN, delen);
    }

    List<Feiten> feiten() {
        return feiten.values().stream().map(Feitenbouwer::alle).toList();
    }

    Herindelingen herindelingen() {
        return new Herindelingen(herindelingen, sleutels);
    }

    Standenreeksen reeksen() {
        return new Standenreeksen(feiten(), herindelingen(), this);
    }

    Halfjaarstand stand(int nummer, String halfjaar) {
        return stand(nummer, halfjaar, null);
    }

    Halfjaarstand stand(int nummer, String halfjaar, String peildatum) {
        return reeksen()
                .standen(Halfjaar.lees(halfjaar), peildatum == null ? null : LocalDate.parse(peildatum))
                .stream()
                .filter(stand -> stand.gemeente().equals(code(nummer)))
                .findFirst()
                .orElseThrow();
    }

    /** "2019-I: -30 | 2019-II: -12". */
    String saldi(int nummer) {
        return reeksen().alle().stream()
                .filter(stand -> stand.gemeente().equals(code(nummer)))
                .map(stand -> stand.halfjaar() + ": " + stand.saldo())
                .collect(joining(" | "));
    }

    static String herkomst(Halfjaarstand stand) {
        return stand.achterstandNaarHerkomst().stream()
                .map(deel -> deel.personen() + " uit " + deel.halfjaar() + (deel.ofOuder() ? " of ouder" : ""))
                .collect(joining(", "));
    }

    @Override
    public Boekingsvolgorde volgorde(Gemeentecode gemeente, Halfjaar halfjaar) {
        return volgordes.getOrDefault(gemeente, Boekingsvolgorde.LOPEND_EERST);
    }

    @Override
    public boolean nieuwIn(Gemeentecode gemeente, Halfjaar halfjaar) {
        return nieuw.contains(gemeente)
                && gemeente(Integer.parseInt(gemeente.code().substring(2)))
                        .alle()
                        .eerste()
                        .filter(eerste -> eerste.compareTo(halfjaar) >= 0)
                        .isPresent();
    }
}
