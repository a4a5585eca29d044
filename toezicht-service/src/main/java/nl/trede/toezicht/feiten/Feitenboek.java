// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import java.util.Collection;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.saldo.Feiten;

/** Where facts are kept. They are added, never changed. */
public interface Feitenboek {

    /** Holds these gemeenten for the running transaction, so that nobody computes a stand from half of the facts. */
    void vergrendel(Collection<Gemeentecode> gemeenten);

    /** Every gemeente that a fact is about. */
    List<Gemeentecode> gemeenten();

    /** Adds what is not there yet; a fact with the same gemeente, halfjaar and versie (and peildatum) is there already. */
    void schrijf(Collection<Feiten> nieuw);

    /** All facts about these gemeenten, one bag each; none for a gemeente without facts. */
    List<Feiten> lees(Collection<Gemeentecode> gemeenten);
}
