// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.stand.kafka;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.feiten.Gemeente;
import nl.trede.notificatie.feiten.Gemeentestand;
import nl.trede.notificatie.feiten.Stand;

/** What notificatie reads of the event stand-berekend. */
record StandBerekend(
        Gemeentecode gemeente,
        String naam,
        Provinciecode provincie,
        int versie,
        Halfjaar halfjaar,
        Saldo beginsaldo,
        int taakstelling,
        int opgave,
        int gehuisvest,
        int resterend,
        Saldo saldo,
        LocalDate peildatum,
        String status,
        String bron,
        List<Stand.Waarvan> waarvan,
        List<String> ontbreekt) {

    static final String TYPE = "nl.trede.toezicht.stand-berekend.v1";

    Gemeentestand stand() {
        return new Gemeentestand(
                new Gemeente(gemeente, naam, provincie),
                new Stand(
                        halfjaar,
                        beginsaldo,
                        taakstelling,
                        opgave,
                        gehuisvest,
                        resterend,
                        saldo,
                        peildatum,
                        status,
                        bron,
                        waarvan,
                        ontbreekt));
    }
}
