// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;

/**
 * A talk between provincie and gemeente (rule 58).
 *
 * @param datum null when only words for it are known
 * @param aanduiding the time in words, "begin maart 2025"; null when the datum is known
 * @param onderwerp null when not said
 * @param uitkomst null when it still has to be held, or nothing was recorded
 * @param afspraken what was agreed, in words; null when nothing was
 * @param verwachtNietHalen the gemeente itself said it will not meet the taakstelling of the halfjaar the talk was in
 * @param deelnemers roles, for example wethouder; never names; empty when not said
 * @param vervangt the planned talk that this one is, now that more is known of it; null when there was none
 */
public record Overleg(
        UUID id,
        Gemeentecode gemeente,
        Overlegsoort soort,
        LocalDate datum,
        String aanduiding,
        String onderwerp,
        String uitkomst,
        String afspraken,
        boolean verwachtNietHalen,
        List<String> deelnemers,
        UUID vervangt,
        Instant vastgelegdOp) {

    public Overleg {
        deelnemers = List.copyOf(deelnemers);
    }

    /** One of which no more is known. */
    public Overleg(
            UUID id,
            Gemeentecode gemeente,
            Overlegsoort soort,
            LocalDate datum,
            String aanduiding,
            String onderwerp,
            String uitkomst,
            String afspraken,
            boolean verwachtNietHalen,
            Instant vastgelegdOp) {
        this(
                id,
                gemeente,
                soort,
                datum,
                aanduiding,
                onderwerp,
                uitkomst,
                afspraken,
                verwachtNietHalen,
                List.of(),
                null,
                vastgelegdOp);
    }

    /** The day, or what the words come down to; empty when no day can be read from them. */
    public Optional<Periode> periode() {
        return datum != null ? Optional.of(new Periode(datum, datum)) : Aanduiding.lees(aanduiding);
    }

    /** Whether both say the same, whenever they were recorded. */
    public boolean zegtHetzelfdeAls(Overleg ander) {
        return equals(new Overleg(
                id,
                ander.gemeente,
                ander.soort,
                ander.datum,
                ander.aanduiding,
                ander.onderwerp,
                ander.uitkomst,
                ander.afspraken,
                ander.verwachtNietHalen,
                ander.deelnemers,
                ander.vervangt,
                vastgelegdOp));
    }
}
