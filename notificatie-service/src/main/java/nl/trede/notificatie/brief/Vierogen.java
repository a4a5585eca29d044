// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.util.Optional;

/**
 * Whoever approves a letter is another person than who wrote it.
 *
 * @param naamloosMag whether someone who does not say who it is may approve a letter that nobody known wrote in
 */
public record Vierogen(boolean naamloosMag) {

    /** Why this person may not approve; empty when it may. */
    Optional<String> bezwaar(Brief brief, Wie wie) {
        var auteurs = brief.gang().auteurs();
        if (wie.naam() == null) {
            if (!naamloosMag) {
                return Optional.of("Meld u aan. Wie een brief vaststelt, moet bekend zijn.");
            }
            return auteurs.stream().allMatch(Wie.NAAMLOOS::equals)
                    ? Optional.empty()
                    : Optional.of("Meld u aan. De brief heeft een auteur; een ander stelt hem vast.");
        }
        return auteurs.contains(wie.naam())
                ? Optional.of("U hebt aan deze brief geschreven of hem aangeboden. Een ander moet hem vaststellen.")
                : Optional.empty();
    }
}
