// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.ladder.Dag;

/**
 * How a gemeente stands with its plan van aanpak, for a beoordeling.
 *
 * @param waarde "geen plan", "op schema", "niet op schema" or "onbekend"
 * @param bron what that follows from, in Dutch
 */
public record Planstand(String waarde, String bron) {

    /** What a plan is laid beside: the halfjaar, the day that is looked at, and whether all was met or the halfjaar still runs. */
    public record Moment(Halfjaar halfjaar, LocalDate dag, boolean gehaald, boolean tussentijds) {}

    /** Afspraken decide when there are any of this halfjaar; without them a plan that ends with this halfjaar must have been met. */
    public static Planstand van(List<Planstap> stappen, List<Nakoming> afspraken, Moment moment) {
        var gemist = met(Nakomingstatus.NIET_GEHAALD, afspraken, moment.halfjaar());
        if (!gemist.isEmpty()) {
            return new Planstand("niet op schema", "afspraak per " + dagen(gemist) + " niet gehaald");
        }
        var plan = stappen.stream()
                .filter(stap -> stap.heeftPlan() && stap.gaatOver(moment.halfjaar()))
                .filter(stap -> !stap.datum().isAfter(moment.dag()))
                .reduce((eerder, later) -> later)
                .orElse(null);
        if (plan == null) {
            return new Planstand("geen plan", "geen plan van aanpak over " + moment.halfjaar());
        }
        var welk = "plan van aanpak van " + Dag.kort(plan.datum());
        if (moment.gehaald()
                || !met(Nakomingstatus.GEHAALD, afspraken, moment.halfjaar()).isEmpty()) {
            return new Planstand("op schema", welk);
        }
        boolean nogBezig = moment.tussentijds()
                || plan.halfjaren().stream().anyMatch(halfjaar -> halfjaar.compareTo(moment.halfjaar()) > 0);
        return nogBezig
                ? new Planstand("onbekend", welk + ", zonder afspraak over deze dag")
                : new Planstand("niet op schema", welk + " zou in " + moment.halfjaar() + " zijn gehaald");
    }

    private static List<Nakoming> met(Nakomingstatus status, List<Nakoming> afspraken, Halfjaar halfjaar) {
        return afspraken.stream()
                .filter(nakoming -> nakoming.status() == status
                        && nakoming.afspraak().halfjaar().equals(halfjaar))
                .toList();
    }

    private static String dagen(List<Nakoming> afspraken) {
        return afspraken.stream()
                .map(nakoming -> Dag.kort(nakoming.afspraak().datum()))
                .collect(Collectors.joining(" en "));
    }
}
