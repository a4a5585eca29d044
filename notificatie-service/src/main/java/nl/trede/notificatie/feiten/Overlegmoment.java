// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Talks at one time about one thing, told in one sentence: "in 2022 en 2023 vonden ambtelijke en bestuurlijke overleggen plaats".
 *
 * @param overleg the first of them
 * @param soorten who talked, in order of appearance
 */
public record Overlegmoment(Overleg overleg, List<Overleg.Soort> soorten) {

    /** "ambtelijk en bestuurlijk overleg". */
    public String enkelvoud() {
        return woorden("") + " overleg";
    }

    /** "ambtelijke en bestuurlijke overleggen". */
    public String meervoud() {
        return woorden("e") + " overleggen";
    }

    /** Whether bestuurders talked. */
    public boolean bestuurlijk() {
        return soorten.contains(Overleg.Soort.BESTUURLIJK);
    }

    private String woorden(String uitgang) {
        return soorten.stream()
                .distinct()
                .map(soort -> soort.name().toLowerCase(Locale.ROOT) + uitgang)
                .collect(Collectors.joining(" en "));
    }

    private record Moment(LocalDate datum, String aanduiding, String onderwerp, String uitkomst) {}

    static List<Overlegmoment> van(List<Overleg> overleggen) {
        var momenten = new LinkedHashMap<Moment, Overlegmoment>();
        for (var overleg : overleggen) {
            var moment = new Moment(overleg.datum(), overleg.aanduiding(), overleg.onderwerp(), overleg.uitkomst());
            momenten.computeIfAbsent(moment, nieuw -> new Overlegmoment(overleg, new ArrayList<>()))
                    .soorten()
                    .add(overleg.soort());
        }
        return List.copyOf(momenten.values());
    }
}
