// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/**
 * A herindeling as someone asks for it; not all of it may have been readable.
 *
 * @param datum null when it could not be read
 * @param van those that end, in the order in which they were named; null where one could not be read
 * @param naar those that go on, in that order too
 */
public record Herindelingsverzoek(LocalDate datum, List<Gemeentecode> van, List<Opvolger> naar, String bron) {

    /**
     * @param gemeente null when it could not be read
     * @param naam and provincie: of a gemeente that the herindeling makes; null or blank of one that there is
     * @param aandeel part of the predecessor; null when not known, and all of it when there is one successor
     */
    public record Opvolger(Gemeentecode gemeente, String naam, Provinciecode provincie, BigDecimal aandeel) {}

    /** What is wrong with it in itself, all at once. */
    public List<Bezwaar> bezwaren() {
        var bezwaren = new ArrayList<Bezwaar>();
        dubbel("van[%d]", van, bezwaren);
        dubbel("naar[%d].gemeente", naar.stream().map(Opvolger::gemeente).toList(), bezwaren);
        if (van.size() > 1 && naar.size() > 1) {
            bezwaren.add(
                    new Bezwaar(
                            "van",
                            "splits een gemeente in een eigen opgave: een voorganger met meer opvolgers, of meer voorgangers met een"));
        }
        return bezwaren;
    }

    /** Whether all of it could be read that the register is held against, so not its bron. */
    boolean isLeesbaar() {
        return datum != null
                && !van.isEmpty()
                && van.stream().allMatch(Objects::nonNull)
                && !naar.isEmpty()
                && naar.stream().map(Opvolger::gemeente).allMatch(Objects::nonNull);
    }

    /** Those that end and could be read. */
    public List<Gemeentecode> voorgangers() {
        return van.stream().filter(Objects::nonNull).toList();
    }

    Herindeling naarHerindeling() {
        var overgangen = van.stream()
                .flatMap(voorganger ->
                        naar.stream().map(opvolger -> new Overgang(voorganger, opvolger.gemeente(), aandeel(opvolger))))
                .toList();
        return new Herindeling(datum, overgangen, bron);
    }

    /** A successor with a name and a province is one that the herindeling makes. */
    List<Gemeente> nieuw() {
        return naar.stream()
                .filter(opvolger ->
                        opvolger.naam() != null && !opvolger.naam().isBlank() && opvolger.provincie() != null)
                .map(opvolger -> new Gemeente(
                        opvolger.gemeente(), opvolger.naam().strip(), opvolger.provincie(), null, datum, null))
                .toList();
    }

    private BigDecimal aandeel(Opvolger opvolger) {
        return opvolger.aandeel() == null && naar.size() == 1 ? BigDecimal.ONE : opvolger.aandeel();
    }

    private static void dubbel(String veld, List<Gemeentecode> codes, List<Bezwaar> bezwaren) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i) != null && codes.indexOf(codes.get(i)) < i) {
                bezwaren.add(
                        new Bezwaar(veld.formatted(i), codes.get(i) + " staat er al; noem elke gemeente een keer"));
            }
        }
    }
}
