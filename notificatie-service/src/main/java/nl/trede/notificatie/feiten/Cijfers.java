// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The figures at the moment of the besluit. They stay as they were told, whatever is corrected later (rule 65).
 *
 * @param stand of the halfjaar of the besluit; null when none was known
 * @param bijstelling last change of its taakstelling; null when it never changed
 * @param vorig the halfjaar before; null when unknown
 * @param volgend the halfjaar after; null when unknown
 */
public record Cijfers(Stand stand, Bijstelling bijstelling, Stand vorig, Stand volgend) {

    /**
     * A taakstelling that changed (rule 7), in persons.
     *
     * @param landelijkVan earlier national number; null when unknown
     * @param landelijkNaar new national number; null when unknown
     */
    public record Bijstelling(
            String soort, int van, int naar, LocalDate datum, Integer landelijkVan, Integer landelijkNaar) {

        public boolean landelijk() {
            return landelijkVan != null && landelijkNaar != null;
        }
    }

    Cijfers metStanden(String gemeente, Brieffeiten.Standkeuze nieuw) {
        return new Cijfers(
                nieuw.ofNiets(gemeente, stand),
                bijstelling,
                nieuw.ofNiets(gemeente, vorig),
                nieuw.ofNiets(gemeente, volgend));
    }

    List<String> onbekend() {
        return Stream.of(stand, volgend)
                .filter(Objects::nonNull)
                .flatMap(een -> een.ontbreekt().stream().map(feit -> feit + " (voor de stand " + een.halfjaar() + ")"))
                .distinct()
                .toList();
    }
}
