// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Briefstatus;
import nl.trede.notificatie.brief.persistence.Brievenlijst;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which letters are asked for, and in which order. */
public class Briefvraag {

    @QueryParam("gemeente")
    Gemeentecode gemeente;

    @QueryParam("provincie")
    Provinciecode provincie;

    @QueryParam("soort")
    Briefsoort soort;

    @QueryParam("status")
    Briefstatus status;

    @QueryParam("besluit")
    UUID besluit;

    @QueryParam("halfjaar")
    Halfjaar halfjaar;

    @Parameter(description = "In onderwerp, kenmerk of naam van de gemeente")
    @QueryParam("zoek")
    String zoek;

    @Parameter(description = "true: alleen verzonden brieven met een cijfer dat nu anders is")
    @QueryParam("achterhaald")
    Boolean achterhaald;

    @Parameter(description = "Bijvoorbeeld gemeente of -datum")
    @QueryParam("sorteer")
    String sorteer;

    Brievenlijst.Filter filter() {
        return new Brievenlijst.Filter(gemeente, provincie, soort, status, besluit, halfjaar, zoek, achterhaald);
    }

    Brievenlijst.Volgorde volgorde() {
        if (sorteer == null || sorteer.isEmpty()) {
            return Brievenlijst.Volgorde.NIEUWSTE;
        }
        var aflopend = sorteer.startsWith("-");
        var sleutel = aflopend ? sorteer.substring(1) : sorteer;
        return Arrays.stream(Brievenlijst.Kolom.values())
                .filter(kolom -> kolom.sleutel().equals(sleutel))
                .map(kolom -> new Brievenlijst.Volgorde(kolom, aflopend))
                .findFirst()
                .orElseThrow(() -> Problem.ongeldig(
                        "sorteer",
                        "kies uit "
                                + Arrays.stream(Brievenlijst.Kolom.values())
                                        .map(Brievenlijst.Kolom::sleutel)
                                        .collect(Collectors.joining(", "))
                                + ", met een minteken ervoor voor aflopend"));
    }
}
