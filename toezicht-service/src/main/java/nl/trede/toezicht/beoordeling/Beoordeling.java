// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidsversie;
import nl.trede.toezicht.beleid.Feitsoort;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Regel;
import nl.trede.toezicht.saldo.Halfjaarstand;

/**
 * What the provincie's own rules propose for a gemeente over a halfjaar, with all it rests on. A person decides (rule 40).
 *
 * @param peildatum as asked; null = the latest figures
 * @param regels the rules that applied
 * @param feiten the facts that the tables asked for
 * @param overig the facts that the tables did not ask for
 * @param ingreep what an indeplaatsstelling would be about; null when the proposed trede is none
 * @param stand the figures of that moment
 */
public record Beoordeling(
        UUID id,
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        LocalDate peildatum,
        int voorgesteldeTrede,
        String tredeNaam,
        Oordeel oordeel,
        List<Gevolg> gevolgen,
        List<Regel> regels,
        List<Feit> feiten,
        List<Feit> overig,
        Ingreep ingreep,
        Beleidsversie beleid,
        Halfjaarstand stand,
        Instant gemaaktOp) {

    public Beoordeling {
        gevolgen = List.copyOf(gevolgen);
        regels = List.copyOf(regels);
        feiten = List.copyOf(feiten);
        // one that was kept before this part existed has none
        overig = overig == null ? List.of() : List.copyOf(overig);
    }

    /** Whether the taakstelling with achterstand was met (rule 50 keeps that apart from "op schema"). */
    public boolean gehaald() {
        return stand.saldo().gehaald();
    }

    /** The day that was looked at lay before the peilmoment. */
    public boolean tussentijds() {
        return waarde(Feitsoort.TUSSENTIJDS) instanceof Boolean waar && waar;
    }

    /** "geen plan", "op schema", "niet op schema" or "onbekend"; null when it was not kept. */
    public String plan() {
        return waarde(Feitsoort.PLAN) instanceof String plan ? plan : null;
    }

    /** Of a fact that was used or known; null when it was neither. */
    public Object waarde(Feitsoort soort) {
        return Stream.concat(feiten.stream(), overig.stream())
                .filter(feit -> feit.soort() == soort)
                .findFirst()
                .map(Feit::waarde)
                .orElse(null);
    }
}
