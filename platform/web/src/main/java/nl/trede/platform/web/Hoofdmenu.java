// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.trede.platform.security.Rol;

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
                .flatMap(punt -> punt.adresVoor(lezer).stream()
                        .map(adres -> new Regel(punt.naam(), adres, hier(punt, adres, pad, deel))))
                .toList();
    }

    private static String hier(Menupunt punt, String adres, String pad, Optional<Menupunt> deel) {
        if (pad.equals(adres)) {
            return "page";
        }
        return deel.filter(punt::equals).isPresent() ? "true" : null;
    }

    /**
     * Where a reader begins who asks for a service and for no page of it.
     *
     * @param wortel of the service, as {@code /toezicht}
     * @return the first of the menu within the service, or else where the role begins
     */
    String begin(Lezer lezer, String wortel) {
        return regels(lezer, "").stream()
                .map(Regel::adres)
                .filter(adres -> adres.startsWith(wortel + "/"))
                .findFirst()
                .orElseGet(() -> begin(lezer));
    }

    /** Where a reader is led who asks for the first page of the menu and has no use for it; empty for who has, for another page and for who has none of our roles. */
    Optional<String> elders(Lezer lezer, String pad) {
        var eerste = punten.get(0);
        return pad.equals(eerste.adres())
                        && !eerste.isVoor(lezer)
                        && !lezer.rollen().contains(Rol.PUBLIEK.naam())
                ? Optional.of(begin(lezer))
                : Optional.empty();
    }

    /** What is made for the reader's role, or else the first that is for everyone. */
    private String begin(Lezer lezer) {
        return punten.stream()
                .filter(punt -> punt.isVoor(lezer) && !punt.rollen().isEmpty())
                .flatMap(punt -> punt.adresVoor(lezer).stream())
                .findFirst()
                .orElseGet(() -> regels(lezer, "").get(0).adres());
    }

    /** The part that a page belongs to; empty when it belongs to none. */
    Optional<Menupunt> deel(String pad) {
        return punten.stream()
                .filter(punt -> punt.naam() != null && punt.past(pad) > 0)
                .max(Comparator.comparingInt(punt -> punt.past(pad)));
    }

    /** Whether this reader can ever open a page there, by the longest begin that the menu knows; true where it knows none. */
    boolean isOpen(Lezer lezer, String pad) {
        return punten.stream()
                .filter(punt -> punt.past(pad) > 0)
                .max(Comparator.comparingInt(punt -> punt.past(pad)))
                .map(punt -> punt.isVoor(lezer))
                .orElse(true);
    }

    /** Whether the reader can ever do this. */
    boolean mag(Lezer lezer, String sleutel) {
        return punten.stream().filter(punt -> punt.sleutel().equals(sleutel)).allMatch(punt -> punt.isVoor(lezer));
    }
}
