// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks;

import java.time.Instant;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Uitkomst;
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.notificatie.brief.Wie;
import nl.trede.notificatie.feiten.Gemeentestand;
import nl.trede.notificatie.feiten.Peilmomentfeiten;
import nl.trede.notificatie.stand.Standen;

/** Does what a run asks of one letter. */
public final class ReeksUitvoeren {

    private final Brievenreeksen reeksen;
    private final Standen standen;
    private final Briefstappen stappen;

    public ReeksUitvoeren(Brievenreeksen reeksen, Standen standen, Briefstappen stappen) {
        this.reeksen = reeksen;
        this.standen = standen;
        this.stappen = stappen;
    }

    /** In one transaction with the letter itself: done is done, and what was cut off was not done. */
    public void voerUit(Reeksdeel deel, Instant nu) {
        var reeks = reeksen.zoek(deel.reeks()).orElseThrow();
        var wie = new Wie(reeks.door(), nu);
        reeksen.bewaar(
                reeks.handeling() == Brievenreeks.Handeling.OPSTELLEN
                        ? opgesteld(deel, reeks, wie)
                        : uitgevoerd(deel, reeks, wie));
    }

    private Reeksdeel opgesteld(Reeksdeel deel, Brievenreeks reeks, Wie wie) {
        var verloop = standen.van(new Gemeentecode(deel.gemeente()));
        var gemeente = verloop.get(verloop.size() - 1).gemeente();
        var feiten = Peilmomentfeiten.uit(
                gemeente,
                reeks.halfjaar(),
                wie.dag(),
                verloop.stream().map(Gemeentestand::stand).toList());
        var eerder = stappen.opstellen().eerder(feiten);
        if (eerder.isPresent()) {
            return deel.nietGedaan(alBericht(eerder.get()), eerder.get().id());
        }
        return deel.gedaan(
                stappen.opstellen().stelOp(feiten, Wie.systeem(wie.moment())).id());
    }

    private Reeksdeel uitgevoerd(Reeksdeel deel, Brievenreeks reeks, Wie wie) {
        var brief = stappen.brieven().zoek(deel.brief()).orElseThrow();
        var eerder = stappen.opstellen().eerder(brief.feiten());
        if (eerder.isPresent()) {
            return deel.nietGedaan(alBericht(eerder.get()));
        }
        var uitkomst = stap(brief, reeks, wie);
        if (uitkomst instanceof Uitkomst.Geweigerd geweigerd) {
            return deel.nietGedaan(geweigerd.reden());
        }
        if (uitkomst instanceof Uitkomst.Verboden verboden) {
            return deel.nietGedaan(verboden.reden());
        }
        if (uitkomst instanceof Uitkomst.Ongeldig ongeldig) {
            return deel.nietGedaan(ongeldig.veld() + " " + String.join("; ", ongeldig.redenen()));
        }
        return deel.gedaan(brief.id());
    }

    private static String alBericht(Brief eerder) {
        return "De gemeente heeft al een brief over dit halfjaar, bij een besluit: kenmerk " + eerder.kenmerk() + ".";
    }

    private Uitkomst stap(Brief brief, Brievenreeks reeks, Wie wie) {
        return switch (reeks.handeling()) {
            case AANBIEDEN -> stappen.aanbieden().biedAan(brief, wie);
            case VASTSTELLEN -> stappen.vaststellen().stelVast(brief, wie);
            case VERZENDEN ->
                reeks.wijze() == Verzendwijze.EMAIL
                        ? stappen.mail(brief, wie)
                        : stappen.verzenden().verzend(brief, reeks.datum(), Verzendwijze.POST, wie);
            case OPSTELLEN -> throw new IllegalStateException("composed elsewhere");
        };
    }
}
