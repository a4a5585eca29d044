// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Herkomst;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Waarvan;

/** A stand as the contracts of the dossier have it. */
record Standdeel(
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

    /** Null when there is no stand. */
    static Standdeel van(Halfjaarstand stand) {
        return stand == null
                ? null
                : new Standdeel(
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
