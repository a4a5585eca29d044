// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Bezwaar;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.register.Gemeente;

/** Which days of a dossier cannot be meant, and why. */
public final class Dagkeuring {

    /** Before this there was no taakstelling to keep. */
    public static final LocalDate VROEGSTE = LocalDate.of(1990, 1, 1);

    /** Later than this is a slip of the pen. */
    public static final LocalDate LAATSTE = LocalDate.of(2199, 12, 31);

    private Dagkeuring() {}

    /** Not when it is null. */
    public static boolean kan(LocalDate dag) {
        return dag != null && !dag.isBefore(VROEGSTE) && !dag.isAfter(LAATSTE);
    }

    /** Empty when the day can be meant, or is null. */
    public static List<Bezwaar> bezwaren(String veld, LocalDate dag) {
        return dag == null || kan(dag)
                ? List.of()
                : List.of(new Bezwaar(veld, "ligt niet tussen " + Dag.kort(VROEGSTE) + " en " + Dag.kort(LAATSTE)));
    }

    /** Whether the gemeente was there; empty when it was, or the day is null. */
    public static List<Bezwaar> bestaat(String veld, Gemeente gemeente, LocalDate dag) {
        return dag == null || !kan(dag) || gemeente.bestaatOp(dag)
                ? List.of()
                : List.of(new Bezwaar(veld, "gemeente " + gemeente.naam() + " bestaat niet op " + Dag.kort(dag)));
    }

    /** Of something that happened; empty when it can be meant, or is null. */
    public static List<Bezwaar> nietLater(String veld, LocalDate dag, LocalDate vandaag) {
        var bezwaren = new ArrayList<>(bezwaren(veld, dag));
        if (bezwaren.isEmpty() && dag != null && dag.isAfter(vandaag)) {
            bezwaren.add(new Bezwaar(veld, "ligt in de toekomst"));
        }
        return bezwaren;
    }
}
