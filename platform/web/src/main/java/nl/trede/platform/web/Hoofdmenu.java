// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The menu over all services, from {@code trede/menu.json}. */
@Singleton
public class Hoofdmenu {

    /**
     * One line of the menu.
     *
     * @param hier "page" for the page itself, "true" for another page of the same part, null for another part
     */
    public record Regel(String naam, String adres, String hier) {}

    private final List<Menupunt> punten;

    Hoofdmenu(ObjectMapper json) {
        punten = Bronbestand.lees(json, "trede/menu.json", new TypeReference<>() {});
    }

    /** What this reader can do something with, in the order of the menu. */
    List<Regel> regels(Lezer lezer, String pad) {
        var deel = deel(pad);
        return punten.stream()
                .filter(punt -> punt.naam() != null && punt.isVoor(lezer))
                .map(punt -> new Regel(
                        punt.naam(),
                        punt.adres(),
                        deel.filter(punt::equals)
                                .map(een -> pad.equals(punt.adres()) ? "page" : "true")
                                .orElse(null)))
                .toList();
    }

    /** The part that a page belongs to; empty when it belongs to none. */
    Optional<Menupunt> deel(String pad) {
        return punten.stream()
                .filter(punt -> punt.naam() != null && punt.past(pad) > 0)
                .max(Comparator.comparingInt(punt -> punt.past(pad)));
    }

    /** Whether the reader can ever do this. */
    boolean mag(Lezer lezer, String sleutel) {
        return punten.stream().filter(punt -> punt.sleutel().equals(sleutel)).allMatch(punt -> punt.isVoor(lezer));
    }
}
