// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.gelijkheid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.trede.toezicht.beleid.Feitsoort;
import nl.trede.toezicht.beoordeling.Feit;

/** Two gevallen side by side. */
public record Paar(Geval een, Geval ander) {

    /** Every fact that played a part in either, in the order of the first. */
    public List<Feitpaar> feiten() {
        var soorten = new LinkedHashSet<Feitsoort>();
        een.feiten().forEach(feit -> soorten.add(feit.soort()));
        ander.feiten().forEach(feit -> soorten.add(feit.soort()));
        return soorten.stream()
                .map(soort -> {
                    var links = waarde(een, soort);
                    var rechts = waarde(ander, soort);
                    return new Feitpaar(
                            soort.naam(), soort.omschrijving(), links, rechts, Objects.equals(links, rechts));
                })
                .toList();
    }

    /** Whether both were judged, on the same facts; from which trede they started is no fact of theirs. */
    public boolean zelfdeFeiten() {
        return een.beoordeling() != null
                && ander.beoordeling() != null
                && feiten().stream()
                        .filter(paar -> !paar.naam().equals(Feitsoort.HUIDIGE_TREDE.naam()))
                        .allMatch(Feitpaar::gelijk);
    }

    public boolean zelfdeTrede() {
        return Objects.equals(een.trede(), ander.trede());
    }

    /** What a reader should look at, in a sentence. */
    public String verklaring() {
        if (een.beoordeling() == null || ander.beoordeling() == null) {
            return "Niet over beide gemeenten is een voorstel gemaakt; de feiten zijn niet te vergelijken.";
        }
        var begin = Objects.equals(een.vorigeTrede(), ander.vorigeTrede())
                ? ""
                : " Zij begonnen op een andere trede (" + een.vorigeTrede() + " en " + ander.vorigeTrede() + ").";
        var beleid = Objects.equals(een.beleidsversie(), ander.beleidsversie())
                ? ""
                : " Voor hen geldt ander beleid (" + een.beleidsversie() + " en " + ander.beleidsversie() + ").";
        if (zelfdeTrede()) {
            return (zelfdeFeiten() ? "Dezelfde feiten en dezelfde trede." : "Dezelfde trede bij andere feiten.")
                    + begin
                    + beleid;
        }
        return (zelfdeFeiten()
                        ? "Dezelfde feiten en een andere trede: de redenen hieronder moeten dat verklaren."
                        : "Een andere trede bij andere feiten.")
                + begin
                + beleid;
    }

    private static Object waarde(Geval geval, Feitsoort soort) {
        return Optional.of(geval.feiten()).stream()
                .flatMap(List::stream)
                .filter(feit -> feit.soort() == soort)
                .map(Feit::waarde)
                .findFirst()
                .orElse(null);
    }
}
