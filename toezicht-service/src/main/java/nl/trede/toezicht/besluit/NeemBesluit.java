// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Trede;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Besluitinhoud;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.ladder.Verschoning;
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
        var kader = grondslagen.kader(voornemen, vandaag);
        var beoordeling = grondslagen.beoordeling(voornemen);
        var weigeringen = Besluittoets.toets(voornemen, kader, beoordeling, vandaag);
        if (!weigeringen.isEmpty()) {
            return new Geweigerd(weigeringen);
        }
        return new Genomen(neem(voornemen, kader, beoordeling, sleutel, nu), true);
    }

    private Besluit neem(
            VoorgenomenBesluit voornemen, Beleidskader kader, Beoordeling beoordeling, String sleutel, Instant nu) {
        var eerder = besluiten.verloop(voornemen.gemeente().code());
        var peildatum = beoordeling == null ? null : beoordeling.peildatum();
        var besluit = besluit(voornemen, kader, beoordeling, peildatum, nu);
        besluiten.voegToe(besluit, voornemen.herkenning(), sleutel);
        var verleend = Termijnverlening.van(besluit, voornemen.termijn(), kader, beoordeling);
        verleend.forEach(termijnen::voegToe);
        bekendmakingen.besloten(momentopnamen.van(besluit, voornemen.gemeente(), eerder, kader, peildatum, verleend));
        return besluit;
    }

    private Besluit besluit(
            VoorgenomenBesluit voornemen,
            Beleidskader kader,
            Beoordeling beoordeling,
            LocalDate peildatum,
            Instant nu) {
        var gemeente = voornemen.gemeente().code();
        return new Besluit(
                UUID.randomUUID(),
                gemeente,
                voornemen.halfjaar(),
                voornemen.datum(),
                inhoud(voornemen, kader),
                oordeel(voornemen, kader, beoordeling),
                voornemen.motivering(),
                beoordeling == null ? null : beoordeling.id(),
                voornemen.orgaan(),
                voornemen.kenmerk(),
                kader == null ? null : kader.alsVersie(),
                momentopnamen.stand(gemeente, voornemen.halfjaar(), peildatum),
                nu);
    }

    private static Besluitinhoud inhoud(VoorgenomenBesluit voornemen, Beleidskader kader) {
        return voornemen.soort() == Besluitsoort.TREDE
                ? new Tredeplaatsing(voornemen.trede(), tredeNaam(voornemen.trede(), kader))
                : new Verschoning(grond(voornemen.grond(), kader), voornemen.meetpunt());
    }

    /** A provincie without beleid has numbers only. */
    private static String tredeNaam(int trede, Beleidskader kader) {
        return Optional.ofNullable(kader)
                .flatMap(beleid -> beleid.ladder().trede(trede))
                .map(Trede::naam)
                .orElse("trede " + trede);
    }

    /** A code of the beleid becomes its words; anything else is the provincie's own wording. */
    private static String grond(String grond, Beleidskader kader) {
        return Optional.ofNullable(kader).stream()
                .flatMap(beleid -> beleid.verschoningsgronden().stream())
                .filter(bekend -> bekend.code().equals(grond))
                .map(bekend -> bekend.omschrijving())
                .findFirst()
                .orElse(grond);
    }

    private static Oordeel oordeel(VoorgenomenBesluit voornemen, Beleidskader kader, Beoordeling beoordeling) {
        return voornemen.oordeel() != null
                ? kader.oordeel(voornemen.oordeel()).orElseThrow()
                : beoordeling == null ? null : beoordeling.oordeel();
    }
}
