// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.nio.file.Path;
import java.util.Optional;

/** Reads a folder of provincies as every service does at its start, from inside the package. */
public final class ThemasOfFolder {

    private ThemasOfFolder() {}

    /** How many themes are worn; a faulty one is not. */
    public static long worn(Path provincies) {
        return new Themas(Optional.of(provincies.toString()))
                .css()
                .lines()
                .filter(line -> line.contains("trede-theme--"))
                .count();
    }
}
