// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Bezwaar;
import nl.trede.toezicht.register.Gemeente;

/** Gives more time within a termijn that runs (rule 54), and tells of it; the same verlenging again changes nothing. */
public class VerlengTermijn {

    /** What came of it. */
    public sealed interface Uitkomst {}

    /** @param nieuw false when this verlenging was the last one already */
    public record Verlengd(Termijn termijn, boolean nieuw) implements Uitkomst {}

    public record Geweigerd(List<Bezwaar> bezwaren) implements Uitkomst {}

    private final Termijnen termijnen;
    private final Termijnberichten berichten;
    private final Feestdagen feestdagen;

    public VerlengTermijn(Termijnen termijnen, Termijnberichten berichten, Feestdagen feestdagen) {
        this.termijnen = termijnen;
        this.berichten = berichten;
        this.feestdagen = feestdagen;
    }

    /** What stands in the way; empty when it can be given. */
    public List<Bezwaar> bezwaren(Termijn termijn, Wens wens, LocalDate vandaag) {
        return wens.isDeLaatsteVan(termijn) ? List.of() : wens.bezwaren(termijn, vandaag, feestdagen);
    }

    public Uitkomst voer(Gemeente gemeente, Termijn termijn, Wens wens, LocalDate vandaag, Instant nu) {
        if (wens.isDeLaatsteVan(termijn)) {
            return new Verlengd(termijn, false);
        }
        var bezwaren = wens.bezwaren(termijn, vandaag, feestdagen);
        if (!bezwaren.isEmpty()) {
            return new Geweigerd(bezwaren);
        }
        var verlengd = wens.geef(termijn, feestdagen, nu);
        termijnen.bewaar(verlengd);
        berichten.verlengd(gemeente, verlengd);
        return new Verlengd(verlengd, true);
    }
}
