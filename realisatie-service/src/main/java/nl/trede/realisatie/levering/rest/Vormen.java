// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import nl.trede.realisatie.levering.Inzending;

/** The forms of a file by media type. */
final class Vormen {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String NDJSON = "application/x-ndjson";

    private Vormen() {}

    /** The resource lets through these media types only. */
    static Inzending.Vorm van(MediaType soort) {
        var naam = soort.getType() + "/" + soort.getSubtype();
        return Arrays.stream(Inzending.Vorm.values())
                .filter(vorm -> vorm.mediatype().equalsIgnoreCase(naam))
                .findFirst()
                .orElseThrow();
    }
}
