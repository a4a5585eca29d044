// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.achterhaald;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.BriefCorrigeren;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.brief.Uitkomst;
import nl.trede.notificatie.brief.Wie;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.feiten.Gebruikt;
import nl.trede.notificatie.feiten.Stand;
import nl.trede.notificatie.opmaak.Correctie;
import nl.trede.notificatie.stand.Standen;

/** Holds the figures of letters against the standen of now (rule 73). */
public final class BrievenVergelijken {

    private final Brieven brieven;
    private final Standen standen;
    private final Achterhaalden achterhaalden;
    private final BriefCorrigeren corrigeren;

    public BrievenVergelijken(
            Brieven brieven, Standen standen, Achterhaalden achterhaalden, BriefCorrigeren corrigeren) {
        this.brieven = brieven;
        this.standen = standen;
        this.achterhaalden = achterhaalden;
        this.corrigeren = corrigeren;
    }

    /** A stand is new: every sent letter that tells of it is held against it. */
    public void naStand(Gemeentecode gemeente, Halfjaar halfjaar, Wie wie) {
        achterhaalden.metStand(gemeente, halfjaar).forEach(id -> vergelijk(id, wie));
    }

    /** A letter was sent: what it tells of is remembered, and held against what is known by now. */
    public void naVerzending(Brief brief, Wie wie) {
        achterhaalden.onthoud(brief);
        vergelijk(brief.id(), wie);
    }

    /** The figures of a letter, sent or not, that are otherwise now; oldest halfjaar first. */
    public List<AfwijkendCijfer> afwijkend(Brief brief) {
        var nu = new Nu();
        var afwijkend = new ArrayList<AfwijkendCijfer>();
        for (var gebruikt : brief.feiten().gebruikt()) {
            var stand = nu.over(gebruikt.gemeente(), gebruikt.stand().halfjaar());
            if (stand != null) {
                gebruikt.gewijzigd(stand)
                        .forEach((naam, waarden) -> afwijkend.add(new AfwijkendCijfer(
                                gebruikt.gemeente(), gebruikt.stand().halfjaar(), naam, waarden[0], waarden[1])));
            }
        }
        return List.copyOf(afwijkend);
    }

    /** Takes the figures of now over in a letter that was not approved yet. */
    public Uitkomst neemOver(Brief brief, Wie wie) {
        return afwijkend(brief).isEmpty()
                ? Uitkomst.geweigerd("De cijfers in deze brief zijn niet veranderd.")
                : corrigeren.neemOver(brief, bijgewerkt(brief), wie);
    }

    /** A concept that replaces a sent letter, with the figures of now; for a reason when no figure changed. */
    public Uitkomst corrigeer(Brief brief, String reden, Wie wie) {
        return corrigeren.corrigeer(brief, bijgewerkt(brief), correctie(brief, reden, afwijkend(brief)), wie);
    }

    private void vergelijk(UUID id, Wie wie) {
        var brief = brieven.zoek(id).orElseThrow();
        var afwijkend = afwijkend(brief);
        achterhaalden.vervang(id, afwijkend, wie.moment());
        if (afwijkend.isEmpty()) {
            corrigeren.vervalt(brief, wie);
        } else {
            corrigeren.houdKlaar(brief, bijgewerkt(brief), correctie(brief, null, afwijkend), wie);
        }
    }

    /** The facts of the letter with the figures of now. */
    private Brieffeiten bijgewerkt(Brief brief) {
        var nu = new Nu();
        var gebruikt = brief.feiten().gebruikt();
        return brief.feiten().metStanden((code, stand) -> {
            var gemeente = new Gemeentecode(code);
            var nieuw = nu.over(gemeente, stand.halfjaar());
            return nieuw == null
                    ? stand
                    : gebruikt.stream()
                            .filter(een -> een.gemeente().equals(gemeente)
                                    && een.stand().equals(stand))
                            .findFirst()
                            .orElseGet(() -> new Gebruikt(gemeente, stand, true))
                            .bijgewerkt(nieuw);
        });
    }

    private static Correctie correctie(Brief brief, String reden, List<AfwijkendCijfer> afwijkend) {
        return new Correctie(
                brief.id(),
                brief.kenmerk(),
                brief.verzonden(),
                reden,
                afwijkend.stream()
                        .map(cijfer -> new Correctie.Wijziging(cijfer.naam(), cijfer.oud(), cijfer.nieuw()))
                        .toList());
    }

    /** The standen of now, each gemeente asked for once. */
    private final class Nu {

        private final Map<String, List<Stand>> perGemeente = new HashMap<>();

        Stand over(Gemeentecode gemeente, Halfjaar halfjaar) {
            return perGemeente
                    .computeIfAbsent(gemeente.code(), code -> standen.van(gemeente).stream()
                            .map(een -> een.stand())
                            .toList())
                    .stream()
                    .filter(stand -> stand.halfjaar().equals(halfjaar))
                    .findFirst()
                    .orElse(null);
        }
    }
}
