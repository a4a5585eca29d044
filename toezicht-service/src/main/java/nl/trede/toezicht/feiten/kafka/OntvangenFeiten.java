// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.trede.toezicht.feiten.HerberekenStanden;
import nl.trede.toezicht.saldo.Feiten;

/** The facts of one batch of events, until all are in; gone with the transaction when that fails. */
@TransactionScoped
class OntvangenFeiten implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient HerberekenStanden herbereken;
    private final transient List<Feiten> feiten = new ArrayList<>();

    OntvangenFeiten(HerberekenStanden herbereken) {
        this.herbereken = herbereken;
    }

    void erbij(Feiten feit) {
        feiten.add(feit);
    }

    /** Computes once for all of them; does nothing the second time. */
    void verwerk() {
        var nieuw = List.copyOf(feiten);
        feiten.clear();
        herbereken.verwerk(nieuw);
    }
}
