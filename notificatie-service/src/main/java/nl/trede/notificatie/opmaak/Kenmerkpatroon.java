// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.Map;

/**
 * The pattern of a reference number, as "47/4.1/{jaar}{volgnummer}".
 *
 * @param cijfers width of the running number
 * @param eersteNummer first running number of a year, where the province goes on from an older register; otherwise 1
 */
public record Kenmerkpatroon(String patroon, int cijfers, Map<Integer, Integer> eersteNummer) {

    /** The first number to give out in the year. */
    public int eerste(int jaar) {
        return eersteNummer.getOrDefault(jaar, 1);
    }

    public String kenmerk(int jaar, int volgnummer) {
        return patroon.replace("{jaar}", Integer.toString(jaar))
                .replace("{volgnummer}", ("%0" + cijfers + "d").formatted(volgnummer));
    }
}
