// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;

/**
 * The besluit by which the saldo of a gemeente that ended is divided over its opvolgers. The highest versie counts, older ones are kept.
 *
 * @param gemeente the one that ended
 * @param versie from 1 on
 * @param opvolgers each with its aandeel, together 1
 * @param datum day of the besluit; the saldo moves on the day of the herindeling, whenever that besluit came
 * @param motivering what was agreed, by whom
 */
public record Verdeelsleutel(
        Gemeentecode gemeente,
        int versie,
        List<Opvolger> opvolgers,
        LocalDate datum,
        String motivering,
        Instant vastgelegdOp) {

    public Verdeelsleutel {
        opvolgers = List.copyOf(opvolgers);
    }

    /** Whether both say the same, whenever they were recorded. */
    public boolean zegtHetzelfdeAls(Verdeelsleutel ander) {
        return Set.copyOf(opvolgers).equals(Set.copyOf(ander.opvolgers))
                && datum.equals(ander.datum)
                && motivering.equals(ander.motivering);
    }

    /** A key over other opvolgers than the register has now no longer divides anything. */
    boolean past(Herindeling herindeling) {
        return herindeling
                .naar()
                .equals(opvolgers.stream().map(Opvolger::gemeente).collect(Collectors.toSet()));
    }
}
