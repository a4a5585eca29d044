// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a day reads in a reason or an uitleg: 28-11-2024. */
public final class Dag {

    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private Dag() {}

    public static String kort(LocalDate dag) {
        return KORT.format(dag);
    }
}
