// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import java.util.Collection;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;

/** Where the last computed standen are kept, to show in lists and to see what changed. */
public interface Standenboek {

    /** All halfjaren of these gemeenten, those that lapsed included. */
    List<Standversie> lees(Collection<Gemeentecode> gemeenten);

    /** Of every gemeente. */
    List<Standversie> alle();

    void schrijf(Collection<Standversie> standen);
}
