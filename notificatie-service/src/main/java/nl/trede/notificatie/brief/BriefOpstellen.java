// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.opmaak.Briefkop;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Huisstijl;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;

/** Composes a concept letter from facts, or composes it again after the files of a province changed. */
public final class BriefOpstellen {

    private final Brieven brieven;
    private final Huisstijlen huisstijlen;
    private final Opmaak opmaak;

    public BriefOpstellen(Brieven brieven, Huisstijlen huisstijlen, Opmaak opmaak) {
        this.brieven = brieven;
        this.huisstijlen = huisstijlen;
        this.opmaak = opmaak;
    }

    /** The letter that follows from these facts. For a besluit that has a letter already it is that one, unchanged. */
    public Brief stelOp(Brieffeiten feiten) {
        var id = feiten.besluit() == null ? UUID.randomUUID() : idVan(feiten.besluit());
        return brieven.zoek(id).orElseGet(() -> nieuw(id, feiten));
    }

    /** Composes anew what was not approved yet. */
    public Brief herzie(Brief brief) {
        var herzien = brief.met(opmaak.stelOp(brief.kop(null), brief.feiten()));
        if (!herzien.equals(brief)) {
            brieven.bewaar(herzien);
        }
        return herzien;
    }

    private Brief nieuw(UUID id, Brieffeiten feiten) {
        var huisstijl = huisstijlen.van(feiten.provincie());
        var soort = huisstijl.brieven().get(feiten.aanleiding());
        var kop = new Briefkop(soort, kenmerk(huisstijl, soort, feiten), null);
        var brief = new Brief(id, soort, kop.kenmerk(), feiten, opmaak.stelOp(kop, feiten), null, null);
        brieven.bewaar(brief);
        return brief;
    }

    private String kenmerk(Huisstijl huisstijl, Briefsoort soort, Brieffeiten feiten) {
        var jaar = feiten.datum().getYear();
        var patroon = huisstijl.kenmerken().get(soort);
        var afzender =
                feiten.aanleiding() == Aanleiding.RAAD ? feiten.gemeente().code() : feiten.provincie();
        var reeks = afzender + " " + patroon.patroon() + " " + jaar;
        return patroon.kenmerk(jaar, brieven.volgnummer(reeks, patroon.eerste(jaar)));
    }

    private static UUID idVan(UUID besluit) {
        return UUID.nameUUIDFromBytes(("brief bij besluit " + besluit).getBytes(StandardCharsets.UTF_8));
    }
}
