// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about taking in files. */
@ConfigMapping(prefix = "trede.levering")
public interface InnameConfig {

    /** Longest line of a CSV and longest text in a JSON, in bytes; a longer one is refused while the rest goes on. */
    @WithDefault("65536")
    int langsteRegel();

    /** Most lines in a file; a longer file is refused whole. */
    @WithDefault("5000000")
    int meesteRegels();

    /** Most bytes that a workbook may unpack to. */
    @WithDefault("104857600")
    long uitgepakt();

    /** How many times smaller a part of a workbook may be than what it unpacks to; small parts may be more. */
    @WithDefault("100")
    int verhouding();

    /** How long a file may take, from its first byte to the report. */
    @WithDefault("PT1H")
    Duration langsteDuur();
}
