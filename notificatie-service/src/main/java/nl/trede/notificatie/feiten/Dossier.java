// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What was said, asked and agreed so far; each list oldest first, none null. */
public record Dossier(List<Overleg> overleggen, List<Plan> plannen, List<Afspraak> afspraken, List<Termijn> termijnen) {

    /** Talks held on or before the day, in order of time. */
    List<Overlegmoment> gevoerdOp(LocalDate dag) {
        return momenten(dag, true);
    }

    /** Talks still to come after the day, in order of time. */
    List<Overlegmoment> geplandNa(LocalDate dag) {
        return momenten(dag, false);
    }

    private List<Overlegmoment> momenten(LocalDate dag, boolean gevoerd) {
        return Overlegmoment.van(overleggen.stream()
                .filter(overleg -> overleg.gevoerdOp(dag) == gevoerd)
                .sorted(Comparator.comparing(Overleg::volgorde))
                .toList());
    }
}
