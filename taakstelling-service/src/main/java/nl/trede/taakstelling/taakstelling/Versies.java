// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import java.util.List;
import java.util.Optional;

/**
 * All versions of one taakstelling, oldest first; old ones stay (rule 7).
 *
 * @param alle in the order of recording; empty when nothing was recorded yet
 */
public record Versies(List<Versie> alle) {

    public Versies {
        alle = List.copyOf(alle);
    }

    /** The version in force; empty when there is none. */
    public Optional<Versie> geldend() {
        return alle.stream().filter(versie -> versie.vastlegging().kanGelden()).max(Versie::compareTo);
    }

    /** The number in force, in persons; null when there is none. */
    public Integer geldendAantal() {
        return geldend().map(versie -> versie.vastlegging().aantal()).orElse(null);
    }

    /** The same again is the version that is known already; anything else is the next version, also when it comes late. */
    public Uitkomst neem(Vastlegging vastlegging) {
        return alle.stream()
                .filter(versie -> versie.vastlegging().equals(vastlegging))
                .findFirst()
                .<Uitkomst>map(Uitkomst.AlBekend::new)
                .orElseGet(() -> nieuw(new Versie(alle.size() + 1, vastlegging)));
    }

    private Uitkomst nieuw(Versie versie) {
        var wordtGeldend = versie.vastlegging().kanGelden()
                && geldend().map(nu -> versie.compareTo(nu) > 0).orElse(true);
        return new Uitkomst.Vastgelegd(versie, geldendAantal(), wordtGeldend);
    }
}
