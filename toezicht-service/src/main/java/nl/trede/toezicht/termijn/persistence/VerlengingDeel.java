// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.trede.toezicht.termijn.Tijdseenheid;
import nl.trede.toezicht.termijn.Verlenging;

@Embeddable
class VerlengingDeel {

    LocalDate datum;
    LocalDate tot;
    Integer aantal;

    @Enumerated(EnumType.STRING)
    Tijdseenheid eenheid;

    String reden;
    boolean ultimatum;
    Instant vastgelegdOp;

    static VerlengingDeel van(Verlenging verlenging) {
        var deel = new VerlengingDeel();
        deel.datum = verlenging.datum();
        deel.tot = verlenging.tot();
        deel.aantal = verlenging.duur() == null ? null : verlenging.duur().aantal();
        deel.eenheid = verlenging.duur() == null ? null : verlenging.duur().eenheid();
        deel.reden = verlenging.reden();
        deel.ultimatum = verlenging.ultimatum();
        deel.vastgelegdOp = verlenging.vastgelegdOp();
        return deel;
    }

    Verlenging naarVerlenging() {
        return new Verlenging(datum, tot, TermijnEntity.duur(aantal, eenheid), reden, ultimatum, vastgelegdOp);
    }
}
