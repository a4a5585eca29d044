// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.function.Function;
import nl.trede.notificatie.opmaak.Blok;

/**
 * The dated texts of the province that belong in this letter.
 *
 * @param blokken those that are true for it
 * @param opgemaakt fills in the facts of a text of a blok
 */
record Blokplaatsen(List<Blok> blokken, Function<Blok, Function<String, String>> opgemaakt) {

    /** A blok with its facts filled in; a paragraph that came out empty is left out, and so is a blok without any. */
    record Opgemaakt(RawString kop, List<RawString> alineas, List<RawString> opsomming, RawString slot) {}

    /** What stands at this place, in the order of the file. */
    public List<Opgemaakt> op(String plaats) {
        return blokken.stream()
                .filter(blok -> blok.plaats().equals(plaats))
                .map(this::opgemaakt)
                .filter(blok -> !blok.alineas().isEmpty())
                .toList();
    }

    private Opgemaakt opgemaakt(Blok blok) {
        var tekst = opgemaakt.apply(blok);
        return new Opgemaakt(
                ruw(tekst, blok.kop()),
                ruw(tekst, blok.alineas()),
                ruw(tekst, blok.opsomming()),
                ruw(tekst, blok.slot()));
    }

    private static List<RawString> ruw(Function<String, String> tekst, List<String> bronnen) {
        return bronnen.stream()
                .map(tekst)
                .filter(een -> !een.isBlank())
                .map(RawString::new)
                .toList();
    }

    private static RawString ruw(Function<String, String> tekst, String bron) {
        return bron == null ? null : new RawString(tekst.apply(bron));
    }
}
