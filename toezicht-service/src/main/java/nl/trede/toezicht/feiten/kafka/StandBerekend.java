// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.feiten.Standversie;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Herkomst;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Waarvan;

/** The wire form of stand-berekend, field for field as its contract; what was taken over inside a halfjaar is part of its beginsaldo. */
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
        Standstatus status,
        String bron,
        List<Waarvan> waarvan,
        List<Herkomst> achterstandNaarHerkomst,
        List<String> ontbreekt) {

    static final String TYPE = "nl.trede.toezicht.stand-berekend.v1";

    static StandBerekend van(Standversie versie, Gemeente gemeente) {
        var stand = versie.stand();
        return new StandBerekend(
                stand.gemeente(),
                gemeente.naam(),
                gemeente.provincie(),
                versie.versie(),
                stand.halfjaar(),
                stand.beginMetOvergenomen(),
                stand.taakstelling(),
                stand.opgave(),
                stand.gehuisvest(),
                stand.resterend(),
                stand.saldo(),
                stand.peildatum(),
                stand.status(),
                stand.bron(),
                stand.waarvan(),
                stand.achterstandNaarHerkomst(),
                stand.ontbreekt());
    }
}
