// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.einde;

import java.time.LocalDate;
import java.util.function.Predicate;
import nl.trede.toezicht.besluit.Momentopname;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Intrekking;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnen;
import nl.trede.toezicht.termijn.Termijnstatus;

/**
 * Ends what was asked and agreed, when a gemeente that reached its taakstelling with its achterstand goes down the ladder (rule 49), and what was
 * asked with a besluit that is withdrawn.
 */
public class LaatVervallen {

    private final Termijnen termijnen;
    private final Lopendeafspraken afspraken;

    public LaatVervallen(Termijnen termijnen, Lopendeafspraken afspraken) {
        this.termijnen = termijnen;
        this.afspraken = afspraken;
    }

    /** Does nothing for any other besluit. */
    public void na(Momentopname opname) {
        var besluit = opname.besluit();
        if (besluit.inhoud() instanceof Intrekking intrekking) {
            var waarom =
                    "het besluit waaruit deze termijn volgt is ingetrokken; besluit van " + Dag.kort(besluit.datum());
            laatVervallen(besluit, termijn -> intrekking.ingetrokken().equals(termijn.besluit()), waarom);
            return;
        }
        if (!opname.beeindigt()) {
            return;
        }
        var reden = "de taakstelling met achterstand is gehaald; besluit van " + Dag.kort(besluit.datum());
        laatVervallen(besluit, termijn -> true, reden);
        afspraken.vervallen(besluit.gemeente(), besluit.datum(), reden);
    }

    private void laatVervallen(Besluit besluit, Predicate<Termijn> welke, String reden) {
        termijnen.van(besluit.gemeente()).stream()
                .filter(welke)
                .filter(termijn -> loopt(termijn, besluit.datum()))
                .forEach(termijn -> termijnen.bewaar(termijn.vervallen(besluit.datum(), reden)));
    }

    private static boolean loopt(Termijn termijn, LocalDate dag) {
        var status = termijn.status(dag);
        return status != Termijnstatus.VOLDAAN && status != Termijnstatus.VERVALLEN;
    }
}
