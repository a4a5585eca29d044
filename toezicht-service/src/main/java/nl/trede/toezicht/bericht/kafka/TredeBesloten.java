// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.besluit.Momentopname;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Tijdseenheid;

/** The wire form of trede-besloten. */
record TredeBesloten(@JsonUnwrapped BesluitBericht<Besluittermijn> gemeenschappelijk, int vorigeTrede) {

    static final String TYPE = "nl.trede.toezicht.trede-besloten.v2";

    /** A termijn as it was granted, in any unit; what became of it later is told by the other events. */
    record Besluittermijn(
            String document,
            String naam,
            Duurdeel beleid,
            Duurdeel toegekend,
            String reden,
            List<Halfjaar> halfjaren,
            Halfjaar doorkijk) {
        static Besluittermijn van(Termijn termijn) {
            return new Besluittermijn(
                    termijn.document(),
                    termijn.naam(),
                    Duurdeel.van(termijn.beleid()),
                    Duurdeel.van(termijn.duur()),
                    termijn.reden(),
                    termijn.halfjaren(),
                    termijn.doorkijk());
        }
    }

    record Duurdeel(int aantal, Tijdseenheid eenheid) {
        /** Null when there is none. */
        static Duurdeel van(Duur duur) {
            return duur == null ? null : new Duurdeel(duur.aantal(), duur.eenheid());
        }
    }

    static TredeBesloten van(Momentopname opname) {
        return new TredeBesloten(
                BesluitBericht.van(opname, Besluittermijn::van), opname.eerder().trede());
    }
}
