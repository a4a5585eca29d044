// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.toezichtinformatie.Informatiestand;

/** Toezichtinformatie over one halfjaar, as a row. */
public record Informatieregel(Halfjaar halfjaar, String status, LocalDate uiterlijk, LocalDate ontvangenOp) {

    static List<Informatieregel> van(List<Informatiestand> standen, LocalDate vandaag) {
        return standen.stream()
                .map(stand -> new Informatieregel(
                        stand.halfjaar(),
                        Dossierwoorden.gewoon(stand.status(vandaag).name()),
                        stand.verzoek() == null ? null : stand.verzoek().uiterlijk(),
                        stand.informatie() == null ? null : stand.informatie().ontvangenOp()))
                .toList();
    }
}
