// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names that a template knows.
 *
 * @param waarden by name; a null value is a fact that was not told
 * @param genoteerd the facts that were asked for in vain
 */
record Gegevens(Map<String, Object> waarden, Set<String> genoteerd) {

    Gegevens met(String naam, Object waarde) {
        var meer = new HashMap<>(waarden);
        meer.put(naam, waarde);
        return new Gegevens(meer, genoteerd);
    }
}
