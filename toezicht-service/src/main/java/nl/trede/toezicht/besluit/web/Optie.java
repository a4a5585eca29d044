// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.web;

import java.util.List;
import java.util.function.Function;

/** Something to choose in a form. */
public record Optie(String waarde, String tekst) {

    static <T> List<Optie> van(List<T> lijst, Function<T, String> waarde, Function<T, String> tekst) {
        return lijst.stream()
                .map(een -> new Optie(waarde.apply(een), tekst.apply(een)))
                .toList();
    }
}
