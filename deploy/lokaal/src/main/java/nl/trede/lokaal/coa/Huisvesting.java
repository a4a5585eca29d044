// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.coa;

import java.time.LocalDate;

/**
 * An invented mutatie.
 *
 * @param bekendOp day on which COA tells of it
 */
record Huisvesting(String id, String gemeente, LocalDate datum, int aantal, String soort, LocalDate bekendOp) {

    String regel() {
        return "{\"id\":\"%s\",\"gemeente\":\"%s\",\"datum\":\"%s\",\"aantal\":%d,\"soort\":\"%s\"}%n"
                .formatted(id, gemeente, datum, aantal, soort)
                .replace("\r", "");
    }

    /** The same with another count, under an id of its own. */
    String correctie(int anders) {
        return "{\"id\":\"%s-c\",\"vervangt\":\"%s\",\"gemeente\":\"%s\",\"datum\":\"%s\",\"aantal\":%d,\"soort\":\"%s\"}%n"
                .formatted(id, id, gemeente, datum, anders, soort)
                .replace("\r", "");
    }

    String intrekking() {
        return "{\"id\":\"%s-i\",\"intrekt\":\"%s\"}%n".formatted(id, id).replace("\r", "");
    }
}
