// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The colours of a provincie; never a logo or a typeface of hers.
 *
 * @param provincie PV and two digits
 * @param naam as the header shows it
 * @param kleuren those that differ from the neutral ones, by token, each #rrggbb
 */
public record Thema(String provincie, String naam, Map<String, String> kleuren) {

    public Thema {
        kleuren = Map.copyOf(kleuren);
    }

    /** The class of the page that wears it. */
    public String klasse() {
        return "trede-theme--" + provincie;
    }

    String css() {
        return kleuren.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(een -> een.getKey() + ":" + een.getValue())
                .collect(Collectors.joining(";", "." + klasse() + "{", "}\n"));
    }
}
