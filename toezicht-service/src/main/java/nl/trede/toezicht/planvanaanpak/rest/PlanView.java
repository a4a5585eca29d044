// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.planvanaanpak.Eis;
import nl.trede.toezicht.planvanaanpak.Maatregel;
import nl.trede.toezicht.planvanaanpak.Planbestand;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a plan with its files and what deserves a look. */
@Schema(name = "Planstap")
record PlanView(
        UUID id,
        Gemeentecode gemeente,
        Planstatus status,
        LocalDate datum,
        LocalDate uiterlijk,
        List<Halfjaar> halfjaren,
        Halfjaar doorkijk,
        String toelichting,
        boolean naHerhaaldUitstel,
        List<Eis> afstemming,
        List<Maatregel> maatregelen,
        @Schema(description = "Wat opvalt en toch kan, bijvoorbeeld: ontvangen voordat het plan was gevraagd")
                List<String> signaleringen,
        List<Planbestand> bestanden,
        Instant vastgelegdOp) {

    static PlanView van(Planstap stap, List<String> signaleringen, List<Planbestand> bestanden) {
        return new PlanView(
                stap.id(),
                stap.gemeente(),
                stap.status(),
                stap.datum(),
                stap.uiterlijk(),
                stap.halfjaren(),
                stap.doorkijk(),
                stap.toelichting(),
                stap.naHerhaaldUitstel(),
                stap.afstemming(),
                stap.maatregelen(),
                signaleringen,
                bestanden,
                stap.vastgelegdOp());
    }
}
