// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.feiten.Oproepfeiten;
import nl.trede.notificatie.feiten.Provinciestand;

/** What notificatie reads of the event oproep-gedaan. */
record OproepGedaan(
        UUID oproep,
        Provinciecode provincie,
        Halfjaar halfjaar,
        LocalDate datum,
        LocalDate peildatum,
        String status,
        Saldo somSaldiBegin,
        Saldo somSaldi,
        int somAchterstanden,
        int aantalGemeenten,
        int aantalMetAchterstand)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.oproep-gedaan.v1";

    @Override
    public Oproepfeiten feiten() {
        return new Oproepfeiten(
                oproep,
                provincie,
                halfjaar,
                datum,
                new Provinciestand(
                        peildatum,
                        status,
                        somSaldiBegin,
                        somSaldi,
                        somAchterstanden,
                        aantalGemeenten,
                        aantalMetAchterstand));
    }
}
