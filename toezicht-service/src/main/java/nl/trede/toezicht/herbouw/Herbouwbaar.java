// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herbouw;

import java.util.SortedMap;

/** Something that is kept and follows from the facts: it can be built again and laid beside what is kept. */
public interface Herbouwbaar {

    /** In the plural, lower case: "standen". */
    String naam();

    /** What is kept, each thing whole as text by its key. */
    SortedMap<String, String> bewaard();

    /** What follows from the facts now, in the same form. */
    SortedMap<String, String> herbouwd();

    /** Puts what follows in the place of what is kept; does nothing where what is kept may never change. */
    void herstel();
}
