// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.nio.file.Path;
import java.util.List;

/** Reads a folder of provincies as toezicht does at its start, from inside its package. */
public final class BeleidOfFolder {

    private BeleidOfFolder() {}

    /** What toezicht would not start with. */
    public static List<String> faults(Path provincies) {
        return Beleidsmap.lees(provincies).fouten().stream()
                .map(Beleidsfout::toString)
                .toList();
    }

    public static int kaders(Path provincies) {
        return Beleidsmap.lees(provincies).kaders().size();
    }
}
