// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.LocalDate;

/**
 * The arrears of the halfjaar are excused.
 *
 * @param grond in words
 * @param meetpunt the day on which the gemeente is measured again
 */
public record Verschoning(String grond, LocalDate meetpunt) implements Besluitinhoud {

    @Override
    public Besluitsoort soort() {
        return Besluitsoort.VERSCHONING;
    }
}
