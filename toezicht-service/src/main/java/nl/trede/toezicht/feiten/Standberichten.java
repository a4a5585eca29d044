// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import java.util.Collection;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.register.Gemeente;

/** Who is told that standen changed. */
public interface Standberichten {

    /**
     * @param standen new, changed or lapsed
     * @param gemeenten each gemeente that the standen are of
     */
    void gewijzigd(Collection<Standversie> standen, Map<Gemeentecode, Gemeente> gemeenten);
}
