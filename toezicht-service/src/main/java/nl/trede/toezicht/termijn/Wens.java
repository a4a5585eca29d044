// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.trede.begrippen.Bezwaar;
import nl.trede.toezicht.ladder.Dag;

/**
 * More time as it was asked for a termijn.
 *
 * @param duur counted from the last day so far; null when a fixed day is asked
 * @param tot the new last day; null when a duur is asked
 */
public record Wens(LocalDate datum, Duur duur, LocalDate tot, String reden, boolean ultimatum) {

    /** What stands in the way; empty when it can be given. */
    public List<Bezwaar> bezwaren(Termijn termijn, LocalDate vandaag, Feestdagen feestdagen) {
        var bezwaren = new ArrayList<Bezwaar>();
        if (datum == null) {
            bezwaren.add(new Bezwaar("datum", "is verplicht"));
        } else if (datum.isAfter(vandaag)) {
            bezwaren.add(new Bezwaar("datum", "ligt in de toekomst"));
        } else if (termijn.start() != null && datum.isBefore(termijn.start())) {
            bezwaren.add(
                    new Bezwaar("datum", "ligt voor het begin van de termijn (" + Dag.kort(termijn.start()) + ")"));
        }
        if (reden == null) {
            bezwaren.add(new Bezwaar("reden", "is verplicht"));
        }
        if ((duur == null) == (tot == null)) {
            bezwaren.add(
                    new Bezwaar("tot", "geef een laatste dag, of een aantal met een eenheid", "aantal", "eenheid"));
        } else if (termijn.einde() != null && !einde(termijn, feestdagen).isAfter(termijn.einde())) {
            bezwaren.add(new Bezwaar(
                    "tot",
                    "ligt niet na de huidige laatste dag (" + Dag.kort(termijn.einde()) + ")",
                    "aantal",
                    "eenheid"));
        } else {
            bezwaren.addAll(Dagkeuring.bezwaren("tot", tot));
        }
        return bezwaren.isEmpty() ? stand(termijn, vandaag) : bezwaren;
    }

    private static List<Bezwaar> stand(Termijn termijn, LocalDate vandaag) {
        return switch (termijn.status(vandaag)) {
            case NIET_GESTART -> List.of(new Bezwaar("", "De termijn loopt nog niet: haar brief is niet verzonden."));
            case VOLDAAN ->
                List.of(new Bezwaar("", "Het stuk is al ontvangen, op " + Dag.kort(termijn.ontvangenOp()) + "."));
            case VERVALLEN ->
                List.of(new Bezwaar(
                        "",
                        "De termijn is vervallen op "
                                + Dag.kort(termijn.vervallen().datum()) + "."));
            case LOPEND, VERLENGD, VERSTREKEN ->
                termijn.ultimatum()
                        ? List.of(new Bezwaar("", "Er is een ultimatum gesteld; er wordt niet nog eens verlengd."))
                        : List.of();
        };
    }

    /** Whether this is the verlenging that was given last, asked once more. */
    public boolean isDeLaatsteVan(Termijn termijn) {
        var gegeven = termijn.verlengingen();
        return !gegeven.isEmpty() && zegtHetzelfdeAls(gegeven.get(gegeven.size() - 1));
    }

    private boolean zegtHetzelfdeAls(Verlenging verlenging) {
        return verlenging.datum().equals(datum)
                && Objects.equals(verlenging.duur(), duur)
                && (tot == null || verlenging.tot().equals(tot))
                && verlenging.reden().equals(reden)
                && verlenging.ultimatum() == ultimatum;
    }

    /** The termijn with this verlenging. */
    public Termijn geef(Termijn termijn, Feestdagen feestdagen, Instant nu) {
        return termijn.verlengd(new Verlenging(datum, einde(termijn, feestdagen), duur, reden, ultimatum, nu));
    }

    private LocalDate einde(Termijn termijn, Feestdagen feestdagen) {
        return tot != null ? tot : duur.einde(termijn.einde(), termijn.wet(), feestdagen);
    }
}
