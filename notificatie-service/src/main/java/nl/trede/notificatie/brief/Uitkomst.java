// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.util.List;

/** What came of asking something of a letter. */
public sealed interface Uitkomst {

    /** It was done. */
    record Gedaan(Brief brief) implements Uitkomst {}

    /** It does not fit how far the letter is; nothing changed. The reason is Dutch. */
    record Geweigerd(String reden) implements Uitkomst {}

    /** This person may not do it; nothing changed. The reason is Dutch. */
    record Verboden(String reden) implements Uitkomst {}

    /** What was asked is wrong in itself; nothing changed. All reasons, in Dutch. */
    record Ongeldig(String veld, List<String> redenen) implements Uitkomst {}

    static Uitkomst geweigerd(String reden) {
        return new Geweigerd(reden);
    }
}
