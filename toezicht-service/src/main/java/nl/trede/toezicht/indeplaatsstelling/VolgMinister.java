// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Bezwaar;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Dagkeuring;

/** Records what the minister asks of GS and that the power passed to him (rule 64), and tells of it; the same again changes nothing. */
public class VolgMinister {

    /** What came of it. */
    public sealed interface Uitkomst {}

    /** @param nieuw false when it was there already */
    public record Vastgelegd(Ministerverzoek verzoek, boolean nieuw) implements Uitkomst {}

    public record Geweigerd(List<Bezwaar> bezwaren) implements Uitkomst {}

    private final Ministerverzoeken verzoeken;
    private final Indeplaatsstellingsberichten berichten;

    public VolgMinister(Ministerverzoeken verzoeken, Indeplaatsstellingsberichten berichten) {
        this.verzoeken = verzoeken;
        this.berichten = berichten;
    }

    /** What stands in the way, as far as it could be read; empty when it can be recorded. */
    public List<Bezwaar> bezwaren(Gemeente gemeente, Ministerverzoek verzoek, LocalDate vandaag) {
        var bezwaren = new ArrayList<>(verzoek.bezwaren(vandaag));
        bezwaren.addAll(Dagkeuring.bestaat("datum", gemeente, verzoek.datum()));
        return bezwaren;
    }

    /** A request that was there without the passing of the power gets it. */
    public Uitkomst verzocht(Gemeente gemeente, Ministerverzoek verzoek, LocalDate vandaag) {
        var bezwaren = bezwaren(gemeente, verzoek, vandaag);
        if (!bezwaren.isEmpty()) {
            return new Geweigerd(bezwaren);
        }
        var al = verzoeken.van(gemeente.code()).stream()
                .filter(verzoek::zegtHetzelfdeAls)
                .findFirst();
        if (al.isPresent()) {
            return verzoek.overgegaanOp() == null
                    ? new Vastgelegd(al.get(), false)
                    : overgegaan(gemeente, al.get(), verzoek.overgegaanOp(), vandaag);
        }
        verzoeken.voegToe(verzoek);
        berichten.verzocht(gemeente, verzoek);
        return new Vastgelegd(verzoek, true);
    }

    /** GS did not act within the term: the power passed to the minister. */
    public Uitkomst overgegaan(Gemeente gemeente, Ministerverzoek verzoek, LocalDate dag, LocalDate vandaag) {
        if (verzoek.overgegaanOp() != null) {
            return verzoek.overgegaanOp().equals(dag)
                    ? new Vastgelegd(verzoek, false)
                    : new Geweigerd(List.of(new Bezwaar("", "De bevoegdheid is al overgegaan op de minister.")));
        }
        var bezwaren = verzoek.overgang(dag, vandaag);
        if (!bezwaren.isEmpty()) {
            return new Geweigerd(bezwaren);
        }
        var nieuw = verzoek.overgegaan(dag);
        verzoeken.bewaar(nieuw);
        berichten.verzocht(gemeente, nieuw);
        return new Vastgelegd(nieuw, true);
    }
}
