// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.telregel.persistence;

import java.nio.file.Path;
import java.util.Optional;

/** Reads a folder of provincies as realisatie does at its start, from inside its package. */
public final class TelregelsOfFolder {

    private TelregelsOfFolder() {}

    /** @throws RuntimeException when realisatie would not start */
    public static void read(Path provincies) {
        new Telregelbestanden(Optional.of(provincies.toString()));
    }
}
