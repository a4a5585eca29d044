// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.taal;

import java.util.List;
import java.util.Map;

/**
 * What the check looks for; data, not rules of ours.
 *
 * @param langsteZin most words in a sentence for B1
 * @param lijdend forms of the auxiliary verbs of the passive, as "wordt"
 * @param geenVoltooid words that look like a past participle and are none, as "gebruik"
 * @param moeilijk hard words with an easier one
 */
public record Woordenlijst(
        int langsteZin, List<String> lijdend, List<String> geenVoltooid, Map<String, String> moeilijk) {}
