// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.oproep;

import java.util.List;
import nl.trede.begrippen.Provinciecode;

/** The calls that were made. */
public interface Oproepen {

    void voegToe(Oproep oproep);

    /** Oldest first. */
    List<Oproep> van(Provinciecode provincie);

    /** Holds the provincie for the running transaction, so that the same call is not made twice at once. */
    void vergrendel(Provinciecode provincie);
}
