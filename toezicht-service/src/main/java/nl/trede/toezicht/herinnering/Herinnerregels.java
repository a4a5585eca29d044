// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When a reminder is due. A day that nobody looked (all replicas down) is made up for: before the day on any later day before it, after
 * the day as long as the window is open; on the day itself only then.
 *
 * @param dagenVoor how many days before, several possible
 * @param dagenNa how long after it still makes sense to say that it has passed
 */
public record Herinnerregels(List<Integer> dagenVoor, int dagenNa) {

    private static final int NA = -1;

    public Herinnerregels {
        dagenVoor = dagenVoor.stream().sorted().toList();
        if (dagenVoor.isEmpty() || dagenVoor.get(0) < 1 || dagenNa < 0) {
            throw new IllegalArgumentException("reminders need days before of at least 1 and days after of at least 0");
        }
    }

    /** The first day on which something can be due that is to be reminded of today. */
    public LocalDate vanaf(LocalDate vandaag) {
        return vandaag.minusDays(dagenNa);
    }

    /** The last one. */
    public LocalDate totEnMet(LocalDate vandaag) {
        return vandaag.plusDays(dagenVoor.get(dagenVoor.size() - 1));
    }

    /** Empty when there is nothing to say of that day today. */
    public Optional<Herinnering> bij(Vervaldag dag, LocalDate vandaag) {
        long over = ChronoUnit.DAYS.between(vandaag, dag.datum());
        if (over == 0) {
            return Optional.of(new Herinnering(dag, Moment.OP, vandaag, 0, 0));
        }
        if (over < 0) {
            return -over <= dagenNa && dag.soort() != Vervaldagsoort.AFSPRAAK
                    ? Optional.of(new Herinnering(dag, Moment.NA, vandaag, (int) -over, NA))
                    : Optional.empty();
        }
        return dagenVoor.stream()
                .filter(voor -> over <= voor)
                .findFirst()
                .map(voor -> new Herinnering(dag, Moment.VOOR, vandaag, (int) over, voor));
    }
}
