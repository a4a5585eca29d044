// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.nio.file.Path;
import nl.trede.toezicht.beleid.Beleidskaders;

/** Real beleid from files, for tests of other features. */
public final class Kaders {

    private Kaders() {}

    /** The files as they are shipped. */
    public static Beleidskaders geleverd() {
        return uit(Proefbeleid.OVERLAYS);
    }

    /** The made-up provincie with another ladder, other colours and another booking order. */
    public static Beleidskaders testland() {
        return uit(Proefbeleid.TESTLAND);
    }

    public static Beleidskaders uit(Path provincies) {
        return new BeleidBestanden(provincies.toString());
    }

    /** A copy of the shipped files in which a text of one file is replaced, as a provincie would edit it. */
    public static Beleidskaders gewijzigd(Path map, String bestand, String oud, String nieuw) {
        Proefbeleid.kopie(map);
        Proefbeleid.vervang(map.resolve(bestand), oud, nieuw);
        return uit(map);
    }
}
