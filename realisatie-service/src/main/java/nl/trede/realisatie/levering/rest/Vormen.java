// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import nl.trede.platform.rest.Problem;
import nl.trede.realisatie.levering.Inzending;

/** The forms of a file by media type. */
final class Vormen {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String NDJSON = "application/x-ndjson";

    private Vormen() {}

    /** @param soort null or with a wildcard lets the resource through, and says nothing */
    static Inzending.Vorm van(MediaType soort) {
        if (soort == null) {
            throw onbekend();
        }
        var naam = soort.getType() + "/" + soort.getSubtype();
        return Arrays.stream(Inzending.Vorm.values())
                .filter(vorm -> vorm.mediatype().equalsIgnoreCase(naam))
                .findFirst()
                .orElseThrow(Vormen::onbekend);
    }

    private static Problem onbekend() {
        return Problem.van(415, "De kop Content-Type moet zeggen welke vorm het bestand heeft, bijvoorbeeld text/csv.");
    }
}
