// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.oproep.kafka;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.oproep.Oproep;
import nl.trede.toezicht.saldo.Standstatus;

/** The wire form of oproep-gedaan, field for field as its contract. */
record OproepGedaan(
        UUID oproep,
        Provinciecode provincie,
        Halfjaar halfjaar,
        LocalDate datum,
        LocalDate peildatum,
        Standstatus status,
        int somSaldiBegin,
        int somSaldi,
        int somAchterstanden,
        int aantalGemeenten,
        int aantalMetAchterstand) {

    static final String TYPE = "nl.trede.toezicht.oproep-gedaan.v1";

    static OproepGedaan van(Oproep oproep) {
        return new OproepGedaan(
                oproep.id(),
                oproep.provincie(),
                oproep.halfjaar(),
                oproep.datum(),
                oproep.peildatum(),
                oproep.status(),
                oproep.somSaldiBegin(),
                oproep.somSaldi(),
                oproep.somAchterstanden(),
                oproep.aantalGemeenten(),
                oproep.aantalMetAchterstand());
    }
}
