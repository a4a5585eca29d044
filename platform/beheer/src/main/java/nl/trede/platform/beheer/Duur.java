// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;

/** How long something takes, as people say it: {@code {seconden.duur}}. */
@TemplateExtension
final class Duur {

    private Duur() {}

    /** In its two largest units, rounded down: 3 dagen en 2 uur; 40 seconden. */
    static String duur(long seconden) {
        var duur = Duration.ofSeconds(Math.max(0, seconden));
        if (duur.toDays() > 0) {
            return samen(telwoord(duur.toDays(), "dag", "dagen"), duur.toHoursPart(), "uur", "uur");
        }
        if (duur.toHours() > 0) {
            return samen(telwoord(duur.toHours(), "uur", "uur"), duur.toMinutesPart(), "minuut", "minuten");
        }
        return duur.toMinutes() > 0
                ? telwoord(duur.toMinutes(), "minuut", "minuten")
                : telwoord(duur.toSeconds(), "seconde", "seconden");
    }

    private static String samen(String eerste, long rest, String een, String meer) {
        return rest == 0 ? eerste : eerste + " en " + telwoord(rest, een, meer);
    }

    private static String telwoord(long aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
