// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.platform.rest.Paging;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Feitverschil;

/** A page of proposals; {@code totaal} is how many the whole list has. */
record Beoordelinglijst(List<BeoordelingView> beoordelingen, int pagina, int paginaGrootte, long totaal) {

    /**
     * @param blad the proposals of this page
     * @param verschillen by id, one for each of them
     */
    static Beoordelinglijst van(
            List<Beoordeling> blad, Map<UUID, List<Feitverschil>> verschillen, Paging paging, long totaal) {
        return new Beoordelinglijst(
                blad.stream()
                        .map(een -> BeoordelingView.van(een, verschillen.get(een.id())))
                        .toList(),
                paging.pagina(),
                paging.paginaGrootte(),
                totaal);
    }
}
