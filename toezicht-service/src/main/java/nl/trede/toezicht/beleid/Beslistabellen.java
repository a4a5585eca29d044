// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The decision tables of one beleidskader. */
public interface Beslistabellen {

    /**
     * Lays the facts beside the tables.
     *
     * @param feiten a value for every {@link Feitsoort}: Boolean, Integer or String
     * @throws IllegalStateException when the tables give no answer, or one that the beleid does not know; the tables were checked at
     *     load, so that is a bug
     */
    Beslissing beslis(Map<Feitsoort, Object> feiten);

    /** The facts that the tables ask for; the others do not matter to them. */
    Set<Feitsoort> gevraagd();

    /** The tables as they are written, in the order an uitleg tells them. */
    List<Beslistabel> tabellen();
}
