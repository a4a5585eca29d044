// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Bezwaar;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Dagkeuring;

/** Records an afspraak that fits the opgave of its halfjaar; the same afspraak again changes nothing. */
public class MaakAfspraak {

    /** What came of it. */
    public sealed interface Uitkomst {}

    /** @param nieuw false when this afspraak was there already */
    public record Gemaakt(Nakoming nakoming, boolean nieuw) implements Uitkomst {}

    public record Geweigerd(List<Bezwaar> bezwaren) implements Uitkomst {}

    private final Afspraken afspraken;
    private final Nakomingen nakomingen;
    private final Afspraakberichten berichten;

    public MaakAfspraak(Afspraken afspraken, Nakomingen nakomingen, Afspraakberichten berichten) {
        this.afspraken = afspraken;
        this.nakomingen = nakomingen;
        this.berichten = berichten;
    }

    public Uitkomst voer(Gemeente gemeente, Afspraakverzoek verzoek, Instant nu) {
        var eerst = new ArrayList<>(verzoek.bezwaren());
        eerst.addAll(Dagkeuring.bestaat("datum", gemeente, verzoek.datum()));
        if (!eerst.isEmpty()) {
            return new Geweigerd(eerst);
        }
        var nieuw = verzoek.naarAfspraak(gemeente.code(), nu);
        var al = afspraken.van(gemeente.code()).stream()
                .filter(nieuw::zegtHetzelfdeAls)
                .findFirst();
        if (al.isPresent()) {
            return new Gemaakt(nakomingen.van(al.get()), false);
        }
        var bezwaren = nakomingen.bezwaren(nieuw);
        if (!bezwaren.isEmpty()) {
            return new Geweigerd(bezwaren);
        }
        afspraken.voegToe(nieuw);
        var nakoming = nakomingen.van(nieuw);
        berichten.gemaakt(nakoming);
        return new Gemaakt(nakoming, true);
    }
}
