// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.termijn.Termijnen;

/** Records what a person decided, lets its termijn wait for the letter, and tells the world, all or nothing. */
public class NeemBesluit {

    /** What came of it. */
    public sealed interface Uitkomst {}

    /** The besluit stands; {@code nieuw} is false when it stood already and nothing happened. */
    public record Genomen(Besluit besluit, boolean nieuw) implements Uitkomst {}

    /** What was asked is wrong. */
    public record Geweigerd(List<Weigering> weigeringen) implements Uitkomst {}

    /** The sender's key was used before, for another besluit. */
    public record SleutelBezet(Besluit besluit) implements Uitkomst {}

    /** Someone else decided meanwhile; nothing was recorded. {@code sindsdien} are those besluiten, in the order of recording. */
    public record Ingehaald(List<Besluit> sindsdien, int versie) implements Uitkomst {}

    private final Besluiten besluiten;
    private final Besluitgrondslagen grondslagen;
    private final Termijnen termijnen;
    private final MaakMomentopname momentopnamen;
    private final Bekendmakingen bekendmakingen;

    public NeemBesluit(
            Besluiten besluiten,
            Besluitgrondslagen grondslagen,
            Termijnen termijnen,
            MaakMomentopname momentopnamen,
            Bekendmakingen bekendmakingen) {
        this.besluiten = besluiten;
        this.grondslagen = grondslagen;
        this.termijnen = termijnen;
        this.momentopnamen = momentopnamen;
        this.bekendmakingen = bekendmakingen;
    }

    /** What stands in the way of that besluit today, without taking it; empty when it could be taken. */
    public List<Weigering> toets(VoorgenomenBesluit voornemen, Instant nu) {
        var vandaag = Vandaag.op(nu);
        return Besluittoets.toets(voornemen, grondslagen.van(voornemen, vandaag), vandaag);
    }

    /**
     * What that besluit would come to, from the same rules that take it; nothing is recorded or told. Empty when something stands in its way.
     */
    public Optional<Momentopname> bekijk(VoorgenomenBesluit voornemen, Instant nu) {
        var vandaag = Vandaag.op(nu);
        var grondslag = grondslagen.van(voornemen, vandaag);
        return Besluittoets.toets(voornemen, grondslag, vandaag).isEmpty()
                ? Optional.of(opgesteld(voornemen, grondslag, nu))
                : Optional.empty();
    }

    /** @param sleutel by which the sender knows its own request; null when it gave none */
    public Uitkomst voer(VoorgenomenBesluit voornemen, String sleutel, Instant nu) {
        var gemeente = voornemen.gemeente().code();
        var al = besluiten.herkend(gemeente, voornemen.herkenning());
        var bezet = Optional.ofNullable(sleutel).flatMap(bekend -> besluiten.metSleutel(gemeente, bekend));
        if (bezet.isPresent() && al.filter(bezet.get()::equals).isEmpty()) {
            return new SleutelBezet(bezet.get());
        }
        if (al.isPresent()) {
            return new Genomen(al.get(), false);
        }
        var vandaag = Vandaag.op(nu);
        var grondslag = grondslagen.van(voornemen, vandaag);
        var weigeringen = Besluittoets.toets(voornemen, grondslag, vandaag);
        if (!weigeringen.isEmpty()) {
            return new Geweigerd(weigeringen);
        }
        var ingehaald = ingehaald(voornemen, grondslag);
        if (ingehaald.isPresent()) {
            return ingehaald.get();
        }
        return new Genomen(neem(voornemen, grondslag, sleutel, nu), true);
    }

    private Besluit neem(
            VoorgenomenBesluit voornemen, Besluitgrondslagen.Grondslag grondslag, String sleutel, Instant nu) {
        var opname = opgesteld(voornemen, grondslag, nu);
        besluiten.voegToe(opname.besluit(), voornemen.herkenning(), sleutel);
        opname.termijnen().forEach(termijnen::voegToe);
        bekendmakingen.besloten(opname);
        return opname.besluit();
    }

    private Momentopname opgesteld(VoorgenomenBesluit voornemen, Besluitgrondslagen.Grondslag grondslag, Instant nu) {
        var besluit = Opstelling.van(voornemen, grondslag, nu);
        var verleend = Termijnverlening.van(besluit, voornemen.termijn(), grondslag.kader(), grondslag.beoordeling());
        var compleet = besluit.met(
                verleend.stream().map(Termijnverlening::zoalsBesloten).toList());
        return momentopnamen.van(compleet, voornemen.gemeente(), grondslag, verleend);
    }

    /** What was decided since the sender looked; without a version, since the proposal it names was made, or on that very day. */
    private static Optional<Ingehaald> ingehaald(VoorgenomenBesluit voornemen, Besluitgrondslagen.Grondslag grondslag) {
        var alle = grondslag.verloop().besluiten().stream()
                .sorted(Comparator.comparing(Besluit::vastgelegdOp))
                .toList();
        var versie = voornemen.verwachteVersie();
        if (versie != null) {
            return versie == alle.size()
                    ? Optional.empty()
                    : Optional.of(new Ingehaald(alle.subList(Math.min(versie, alle.size()), alle.size()), alle.size()));
        }
        var sindsdien = alle.stream()
                .filter(eerder -> voornemen.beoordeling() != null
                                && eerder.vastgelegdOp()
                                        .isAfter(grondslag.beoordeling().gemaaktOp())
                        || botst(voornemen, eerder, grondslag))
                .toList();
        return sindsdien.isEmpty() ? Optional.empty() : Optional.of(new Ingehaald(sindsdien, alle.size()));
    }

    /** Two treden on one day over one halfjaar cannot both be meant. */
    private static boolean botst(VoorgenomenBesluit voornemen, Besluit eerder, Besluitgrondslagen.Grondslag grondslag) {
        return voornemen.trede() != null
                && eerder.inhoud() instanceof Tredeplaatsing plaatsing
                && plaatsing.trede() != voornemen.trede()
                && eerder.datum().equals(voornemen.datum())
                && eerder.halfjaar().equals(voornemen.halfjaar())
                && grondslag.verloop().intrekking(eerder.id()).isEmpty();
    }
}
