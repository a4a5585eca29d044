// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.trede.begrippen.Bezwaar;
import nl.trede.toezicht.ladder.Dag;

/**
 * That what was asked is no longer needed, as someone wants it recorded.
 *
 * @param datum null when not given
 * @param reden null when not given
 */
public record Vervalverzoek(LocalDate datum, String reden) {

    public Vervalverzoek {
        reden = reden == null || reden.isBlank() ? null : reden.strip();
    }

    /** What stands in the way; empty when the termijn can lapse. */
    public List<Bezwaar> bezwaren(Termijn termijn, LocalDate vandaag) {
        var bezwaren = new ArrayList<Bezwaar>();
        if (datum == null) {
            bezwaren.add(new Bezwaar("datum", "is verplicht"));
        } else if (termijn.start() != null && datum.isBefore(termijn.start())) {
            bezwaren.add(
                    new Bezwaar("datum", "ligt voor het begin van de termijn (" + Dag.kort(termijn.start()) + ")"));
        } else {
            bezwaren.addAll(Dagkeuring.nietLater("datum", datum, vandaag));
        }
        if (reden == null) {
            bezwaren.add(new Bezwaar("reden", "is verplicht"));
        }
        return bezwaren.isEmpty() ? stand(termijn, vandaag) : bezwaren;
    }

    private static List<Bezwaar> stand(Termijn termijn, LocalDate vandaag) {
        var status = termijn.status(vandaag);
        return status == Termijnstatus.VOLDAAN || status == Termijnstatus.VERVALLEN
                ? List.of(new Bezwaar(
                        "", "Deze termijn is al afgelopen (" + status.name().toLowerCase(Locale.ROOT) + ")."))
                : List.of();
    }

    public Termijn geef(Termijn termijn) {
        return termijn.vervallen(datum, reden);
    }
}
