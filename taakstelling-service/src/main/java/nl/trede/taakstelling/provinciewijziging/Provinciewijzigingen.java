// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging;

import java.util.List;
import nl.trede.begrippen.Gemeentecode;

/** All changes of province. */
public interface Provinciewijzigingen {

    /** Those of one gemeente that count, oldest day first; nobody else can add one until the transaction ends. */
    List<Provinciewijziging> vergrendel(Gemeentecode gemeente);

    /** Adds it; it takes the place of one of the same gemeente on the same day. */
    void bewaar(Provinciewijziging wijziging);
}
