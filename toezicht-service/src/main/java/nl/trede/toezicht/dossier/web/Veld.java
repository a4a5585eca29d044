// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A field on a form of the dossier.
 *
 * @param soort of the input: text, date, select or checkbox
 * @param hulp null when the label says enough
 * @param vrij whether it may stay empty
 * @param tekstregels of a text area; null when it is one line
 * @param keuzes of a select; empty for any other
 */
public record Veld(
        String naam, String label, String soort, String hulp, boolean vrij, Integer tekstregels, List<Keuze> keuzes) {

    /** Something to choose. */
    public record Keuze(String waarde, String tekst) {}

    static Veld tekst(String naam, String label) {
        return new Veld(naam, label, "text", null, false, null, List.of());
    }

    static Veld datum(String naam, String label) {
        return new Veld(naam, label, "date", null, false, null, List.of());
    }

    static Veld lang(String naam, String label) {
        return new Veld(naam, label, "text", null, false, 4, List.of());
    }

    static Veld vink(String naam, String label) {
        return new Veld(naam, label, "checkbox", null, true, null, List.of());
    }

    static Veld keuze(String naam, String label, List<Keuze> keuzes) {
        return new Veld(naam, label, "select", null, false, null, keuzes);
    }

    static <E extends Enum<E>> Veld keuze(String naam, String label, E[] waarden) {
        return keuze(naam, label, keuzes(Arrays.asList(waarden), Enum::name, een -> Dossierwoorden.gewoon(een.name())));
    }

    static <T> List<Keuze> keuzes(List<T> lijst, Function<T, String> waarde, Function<T, String> tekst) {
        return lijst.stream()
                .map(een -> new Keuze(waarde.apply(een), tekst.apply(een)))
                .toList();
    }

    Veld magLeeg() {
        return new Veld(naam, label, soort, hulp, true, tekstregels, keuzes);
    }

    Veld met(String uitleg) {
        return new Veld(naam, label, soort, uitleg, vrij, tekstregels, keuzes);
    }

    public boolean kiest() {
        return soort.equals("select");
    }

    public boolean vinkt() {
        return soort.equals("checkbox");
    }
}
