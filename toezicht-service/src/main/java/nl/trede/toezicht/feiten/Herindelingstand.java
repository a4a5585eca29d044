// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.herindeling.GrootsteRest;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Herindelingen;
import nl.trede.toezicht.herindeling.Opvolger;
import nl.trede.toezicht.herindeling.Verdeelsleutel;
import nl.trede.toezicht.saldo.Halfjaarstand;

/**
 * How far a herindeling is.
 *
 * @param sleutel the key that counts; empty when none was decided
 * @param saldo what goes over, or has gone over, persons; zero when nothing is known
 * @param delen one for each opvolger
 */
public record Herindelingstand(
        Herindeling herindeling, Status status, Optional<Verdeelsleutel> sleutel, Saldo saldo, List<Deel> delen) {

    /** In the order of a course. */
    public enum Status {
        /** No figures of this gemeente are known: nothing goes over. */
        GEEN_STAND,
        /** The figures do not reach the day of the herindeling yet. */
        NOG_NIET,
        /** It owed nothing and was ahead of nothing. */
        NIETS_OVER,
        /** There is more than one opvolger and the key is not known; the saldo stays until a person decides. */
        WACHT_OP_VERDEELSLEUTEL,
        /** The register knows the shares; they are proposed, and the saldo stays until a person decides. */
        WACHT_OP_BESLUIT,
        /** The saldo is with the opvolgers. */
        OVERGEGAAN
    }

    /**
     * What one opvolger gets.
     *
     * @param aandeel by the key, else as the register proposes; null = not known
     * @param saldo persons, moved or proposed; null = not known
     */
    public record Deel(Gemeentecode gemeente, BigDecimal aandeel, Saldo saldo) {}

    public Herindelingstand {
        delen = List.copyOf(delen);
    }

    /** @param standen of the gemeente that ended, oldest first */
    static Herindelingstand van(Herindeling herindeling, Herindelingen alle, List<Halfjaarstand> standen) {
        var verdeling = alle.verdeling(herindeling);
        var gegaan = standen.stream()
                .flatMap(stand -> stand.overgangen().stream())
                .filter(overgang -> overgang.datum().equals(herindeling.datum())
                        && herindeling.naar().contains(overgang.ander()))
                .toList();
        var open =
                standen.isEmpty() ? Saldo.NUL : standen.get(standen.size() - 1).saldo();
        var saldo = new Saldo(open.personen()
                - gegaan.stream().mapToInt(een -> een.saldo().personen()).sum());
        var status = status(herindeling, standen, !gegaan.isEmpty(), verdeling.isPresent());
        var opvolgers = verdeling.orElse(herindeling.opvolgers());
        return new Herindelingstand(
                herindeling,
                status,
                alle.sleutel(herindeling),
                saldo,
                status == Status.OVERGEGAAN
                        ? opvolgers.stream()
                                .map(een -> new Deel(
                                        een.gemeente(),
                                        een.aandeel(),
                                        new Saldo(-gegaan.stream()
                                                .filter(overgang ->
                                                        overgang.ander().equals(een.gemeente()))
                                                .mapToInt(overgang ->
                                                        overgang.saldo().personen())
                                                .sum())))
                                .toList()
                        : voorstel(opvolgers, saldo));
    }

    /** Whether a person has to decide before the saldo can go over. */
    public boolean wacht() {
        return status == Status.WACHT_OP_VERDEELSLEUTEL || status == Status.WACHT_OP_BESLUIT;
    }

    private static Status status(
            Herindeling herindeling, List<Halfjaarstand> standen, boolean gegaan, boolean verdeeld) {
        if (gegaan) {
            return Status.OVERGEGAAN;
        }
        if (standen.isEmpty()) {
            return Status.GEEN_STAND;
        }
        if (!verdeeld) {
            return herindeling.heeftVoorstel() ? Status.WACHT_OP_BESLUIT : Status.WACHT_OP_VERDEELSLEUTEL;
        }
        var laatste = standen.get(standen.size() - 1);
        return laatste.saldo().equals(Saldo.NUL) ? Status.NIETS_OVER : Status.NOG_NIET;
    }

    private static List<Deel> voorstel(List<Opvolger> opvolgers, Saldo saldo) {
        var aandelen = opvolgers.stream().map(Opvolger::aandeel).toList();
        if (aandelen.contains(null)) {
            return opvolgers.stream()
                    .map(een -> new Deel(een.gemeente(), een.aandeel(), null))
                    .toList();
        }
        int teken = saldo.gehaald() ? 1 : -1;
        var personen = GrootsteRest.verdeel(Math.abs(saldo.personen()), aandelen);
        return IntStream.range(0, opvolgers.size())
                .mapToObj(
                        i -> new Deel(opvolgers.get(i).gemeente(), aandelen.get(i), new Saldo(teken * personen.get(i))))
                .toList();
    }
}
