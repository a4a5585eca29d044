// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.opmaak.Briefkop;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Correctie;
import nl.trede.notificatie.opmaak.Huisstijl;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;

/** Composes a concept letter from facts, or composes it again after the files of a province changed. */
public final class BriefOpstellen {

    private final Briefarchief archief;
    private final Huisstijlen huisstijlen;
    private final Opmaak opmaak;

    public BriefOpstellen(Briefarchief archief, Huisstijlen huisstijlen, Opmaak opmaak) {
        this.archief = archief;
        this.huisstijlen = huisstijlen;
        this.opmaak = opmaak;
    }

    /** The letter that follows from these facts. For what has a letter already it is that one, unchanged. */
    public Brief stelOp(Brieffeiten feiten, Wie wie) {
        var bron = feiten.bron();
        var id = bron == null ? UUID.randomUUID() : uuid("brief bij " + bron);
        return archief.brieven().zoek(id).orElseGet(() -> nieuw(id, feiten, null, wie));
    }

    /** The letter that tells this gemeente the same already, brought about by something else: a besluit over the same halfjaar. */
    public Optional<Brief> eerder(Brieffeiten feiten) {
        var soort = huisstijlen.van(feiten.provincie()).brieven().get(feiten.aanleiding());
        return archief.brieven().over(feiten.gemeente().code(), feiten.halfjaar(), soort, feiten.aanleiding());
    }

    /** The concept that replaces a letter that was sent; the one that is there already, or a new one. */
    Brief stelCorrectieOp(Brieffeiten feiten, Correctie correctie, Wie wie) {
        var id = uuid("correctie van brief " + correctie.brief());
        return archief.brieven().zoek(id).orElseGet(() -> nieuw(id, feiten, correctie, wie));
    }

    /** Composes anew what was not approved yet. */
    public Brief herzie(Brief brief, Wie wie) {
        var herzien = brief.met(brief.opgemaakt(opmaak, null).tekst());
        return herzien.equals(brief) ? brief : archief.bewaar(herzien, Versie.Stap.HERZIEN, wie, null);
    }

    private Brief nieuw(UUID id, Brieffeiten feiten, Correctie correctie, Wie wie) {
        var huisstijl = huisstijlen.van(feiten.provincie());
        var soort = huisstijl.brieven().get(feiten.aanleiding());
        var jaar = correctie == null ? feiten.datum().getYear() : wie.dag().getYear();
        var kop = new Briefkop(soort, kenmerk(huisstijl, soort, feiten, jaar), null, correctie);
        var tekst = opmaak.stelOp(kop, feiten);
        var geschreven = feiten.metEigenTekst() || correctie != null && correctie.metEigenTekst();
        var gang = geschreven ? Gang.BEGIN.geschreven(wie) : Gang.BEGIN;
        var brief = new Brief(id, soort, kop.kenmerk(), feiten, correctie, List.of(), tekst, gang);
        return archief.bewaar(brief, Versie.Stap.OPGESTELD, wie, null);
    }

    private String kenmerk(Huisstijl huisstijl, Briefsoort soort, Brieffeiten feiten, int jaar) {
        var patroon = huisstijl.kenmerken().get(soort);
        var afzender =
                feiten.aanleiding() == Aanleiding.RAAD ? feiten.gemeente().code() : feiten.provincie();
        var reeks = afzender + " " + patroon.patroon() + " " + jaar;
        return patroon.kenmerk(jaar, archief.brieven().volgnummer(reeks, patroon.eerste(jaar)));
    }

    private static UUID uuid(String naam) {
        return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8));
    }
}
