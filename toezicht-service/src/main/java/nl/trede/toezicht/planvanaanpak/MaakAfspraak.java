// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.Instant;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.termijn.Bezwaar;

/** Records an afspraak that fits the opgave of its halfjaar; the same afspraak again changes nothing. */
public class MaakAfspraak {

    /** What came of it. */
    public sealed interface Uitkomst {}

    /** @param nieuw false when this afspraak was there already */
    public record Gemaakt(Nakoming nakoming, boolean nieuw) implements Uitkomst {}

    public record Geweigerd(List<Bezwaar> bezwaren) implements Uitkomst {}

    private final Afspraken afspraken;
    private final Nakomingen nakomingen;

    public MaakAfspraak(Afspraken afspraken, Nakomingen nakomingen) {
        this.afspraken = afspraken;
        this.nakomingen = nakomingen;
    }

    public Uitkomst voer(Gemeentecode gemeente, Afspraakverzoek verzoek, Instant nu) {
        if (!verzoek.bezwaren().isEmpty()) {
            return new Geweigerd(verzoek.bezwaren());
        }
        var nieuw = verzoek.naarAfspraak(gemeente, nu);
        var al =
                afspraken.van(gemeente).stream().filter(nieuw::zegtHetzelfdeAls).findFirst();
        if (al.isPresent()) {
            return new Gemaakt(nakomingen.van(al.get()), false);
        }
        var bezwaren = nakomingen.bezwaren(nieuw);
        if (!bezwaren.isEmpty()) {
            return new Geweigerd(bezwaren);
        }
        afspraken.voegToe(nieuw);
        return new Gemaakt(nakomingen.van(nieuw), true);
    }
}
