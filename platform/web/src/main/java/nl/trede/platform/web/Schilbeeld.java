// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What the shell shows around one page. */
@Singleton
@Unremovable
public class Schilbeeld {

    private static final String BEGIN = "/toezicht/overzicht";
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    /** A step of the way to a page. */
    public record Kruimel(String naam, String adres) {}

    private final Lezer lezer;
    private final Themas themas;
    private final Hoofdmenu menu;

    Schilbeeld(Lezer lezer, Themas themas, Hoofdmenu menu) {
        this.lezer = lezer;
        this.themas = themas;
        this.menu = menu;
    }

    public Lezer lezer() {
        return lezer;
    }

    /**
     * That of the one provincie of a known reader, and otherwise of the page; null = neutral.
     *
     * @param vanPagina the provincie that the page says it is about; null when it says none
     */
    public Thema thema(Object vanPagina) {
        if (lezer.bekend()) {
            return lezer.provincies().size() == 1
                    ? themas.van(lezer.provincies().iterator().next()).orElse(null)
                    : null;
        }
        var code = vanPagina == null ? Paginaverzoek.huidig().provincie() : vanPagina.toString();
        return themas.van(code).orElse(null);
    }

    /** The address of the themes; it changes with them. */
    public String themablad() {
        return Schil.wortel() + "/assets/themas.css?v=" + Stijlblad.merk(themas.css());
    }

    public List<Hoofdmenu.Regel> menu() {
        return menu.regels(lezer, Paginaverzoek.huidig().pad());
    }

    /** From the first page of the system to the part that the page belongs to, without the page itself. */
    public List<Kruimel> kruimels() {
        var pad = Paginaverzoek.huidig().pad();
        return Stream.concat(menu.deel(BEGIN).stream(), menu.deel(pad).stream())
                .filter(een -> een.isVoor(lezer))
                .map(een -> new Kruimel(een.naam(), een.adres()))
                .filter(een -> !een.adres().equals(pad))
                .distinct()
                .toList();
    }

    /** @param gezegd the halfjaar that the page says it is about; null when it says none */
    public Periodekiezer periode(Object gezegd) {
        return Periodekiezer.van(Paginaverzoek.huidig(), gezegd, LocalDate.now(HIER));
    }

    /** Whether the reader can ever do this; for what a page offers. */
    public boolean mag(String sleutel) {
        return menu.mag(lezer, sleutel);
    }
}
