// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kennis;

import java.util.Collection;
import java.util.List;
import nl.trede.toezicht.register.Gemeente;

/** Where all that is known about gemeenten is read. */
public interface Kennisbron {

    /** One for each gemeente, in the order given; one about which nothing was recorded has empty lists. */
    List<Kennis> van(Collection<Gemeente> gemeenten);

    /** The same without the proposals, which are many: enough to look what the rules would say now. */
    default List<Kennis> zonderVoorstellen(Collection<Gemeente> gemeenten) {
        return van(gemeenten);
    }
}
