// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tijdlijn.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.tijdlijn.persistence.Filter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filter as query parameters. */
public class TijdlijnVraag {

    @QueryParam("soort")
    @Parameter(description = "Alleen deze soorten; mag vaker voorkomen", example = "BESLUIT")
    List<String> soort;

    @QueryParam("van")
    @Parameter(description = "Vanaf deze dag")
    LocalDate van;

    @QueryParam("tot")
    @Parameter(description = "Tot en met deze dag")
    LocalDate tot;

    @QueryParam("zoek")
    @Parameter(description = "Alleen wat deze tekst bevat")
    String zoek;

    @QueryParam("volgorde")
    @Parameter(description = "OUDSTE_EERST (standaard) of NIEUWSTE_EERST")
    String volgorde;

    @QueryParam("bekendOp")
    @Parameter(description = "Zoals bekend op dit moment; zonder dit: wat nu bekend is")
    Instant bekendOp;

    /** Says everything that is wrong at once. */
    Filter filter() {
        var fouten = new ArrayList<Fout>();
        var soorten = soort == null
                ? List.<String>of()
                : soort.stream().filter(een -> !een.isBlank()).toList();
        soorten.stream()
                .filter(een -> !Filter.SOORTEN.contains(een))
                .forEach(een -> fouten.add(new Fout("soort", "kies uit " + String.join(", ", Filter.SOORTEN))));
        if (van != null && tot != null && tot.isBefore(van)) {
            fouten.add(new Fout("tot", "ligt voor van"));
        }
        if (volgorde != null && !List.of("OUDSTE_EERST", "NIEUWSTE_EERST").contains(volgorde)) {
            fouten.add(new Fout("volgorde", "kies uit OUDSTE_EERST, NIEUWSTE_EERST"));
        }
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        return new Filter(
                soorten,
                van,
                tot,
                zoek == null || zoek.isBlank() ? null : zoek.strip(),
                "NIEUWSTE_EERST".equals(volgorde),
                bekendOp);
    }
}
