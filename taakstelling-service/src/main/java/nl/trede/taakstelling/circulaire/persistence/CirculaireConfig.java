// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator can set about taking in annexes. */
@ConfigMapping(prefix = "trede.circulaire")
public interface CirculaireConfig {

    /** Most lines in a file; a longer file is refused whole. */
    @WithDefault("200000")
    int meesteRegels();

    /** Most columns of a line; a wider file is refused whole. */
    @WithDefault("200")
    int meesteKolommen();

    /** Longest line of a CSV, in bytes; a file with a longer one is refused whole. */
    @WithDefault("65536")
    int langsteRegel();

    /** Most bytes that a workbook may unpack to. */
    @WithDefault("104857600")
    long uitgepakt();

    /** How many times smaller a part of a workbook may be than what it unpacks to; small parts may be more. */
    @WithDefault("100")
    int verhouding();
}
