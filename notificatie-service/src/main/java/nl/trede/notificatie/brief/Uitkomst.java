// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

/** What came of asking something of a letter. */
public sealed interface Uitkomst {

    /** It was done. */
    record Gedaan(Brief brief) implements Uitkomst {}

    /** It was not done; nothing changed. The reason is Dutch. */
    record Geweigerd(String reden) implements Uitkomst {}

    static Uitkomst geweigerd(String reden) {
        return new Geweigerd(reden);
    }
}
