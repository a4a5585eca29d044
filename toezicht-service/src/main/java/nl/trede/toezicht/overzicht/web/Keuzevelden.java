// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.overzicht.Kaartkleur;
import nl.trede.toezicht.overzicht.Sortering;
import nl.trede.toezicht.overzicht.Vraag;

/** What stands in the address of the overview; each may be left out. */
public class Keuzevelden {

    @QueryParam("halfjaar")
    Halfjaar halfjaar;

    @QueryParam("provincie")
    Provinciecode provincie;

    @QueryParam("zoek")
    String zoek;

    @QueryParam("volgorde")
    String volgorde;

    @QueryParam("aflopend")
    String aflopend;

    @QueryParam("kleur")
    String kleur;

    @QueryParam("bekendOp")
    Instant bekendOp;

    Keuze keuze(Halfjaar gekozen, LocalDate vandaag) {
        return new Keuze(
                new Vraag(
                        gekozen,
                        provincie == null ? null : provincie.code(),
                        zoek == null || zoek.isBlank() ? null : zoek.strip(),
                        vandaag),
                Sortering.van(volgorde).orElse(Sortering.GEMEENTE),
                "ja".equals(aflopend),
                Kaartkleur.van(kleur).orElse(Kaartkleur.STAND),
                bekendOp);
    }
}
