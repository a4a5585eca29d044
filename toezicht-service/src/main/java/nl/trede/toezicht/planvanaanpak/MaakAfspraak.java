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

    /** What stands in the way, as far as it could be read; empty when it can be made. */
    public List<Bezwaar> bezwaren(Gemeente gemeente, Afspraakverzoek verzoek, Instant nu) {
        var bezwaren = invoer(gemeente, verzoek);
        return bezwaren.isEmpty() && verzoek.datum() != null
                ? nakomingen.bezwaren(verzoek.naarAfspraak(gemeente.code(), nu))
                : bezwaren;
    }

    private static List<Bezwaar> invoer(Gemeente gemeente, Afspraakverzoek verzoek) {
        var bezwaren = new ArrayList<>(verzoek.bezwaren());
        bezwaren.addAll(Dagkeuring.bestaat("datum", gemeente, verzoek.datum()));
        return bezwaren;
    }

    public Uitkomst voer(Gemeente gemeente, Afspraakverzoek verzoek, Instant nu) {
        var eerst = invoer(gemeente, verzoek);
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
