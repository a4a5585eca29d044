// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import nl.trede.notificatie.opmaak.Opmaak;

/** Approves a letter, as composed with the files of today. */
public final class BriefVaststellen {

    private final Briefarchief archief;
    private final Opmaak opmaak;
    private final Vierogen vierogen;
    private final Briefmeldingen meldingen;

    public BriefVaststellen(Briefarchief archief, Opmaak opmaak, Vierogen vierogen, Briefmeldingen meldingen) {
        this.archief = archief;
        this.opmaak = opmaak;
        this.vierogen = vierogen;
        this.meldingen = meldingen;
    }

    /**
     * Refuses an author of the letter, an incomplete letter, and one that was approved or sent already; an approved letter whose
     * files changed since may be approved again.
     */
    public Uitkomst stelVast(Brief brief, Wie wie) {
        if (brief.verzonden() != null) {
            return Uitkomst.geweigerd("De brief is al verzonden op " + brief.verzonden() + ".");
        }
        if (brief.status() == Briefstatus.VERVALLEN) {
            return Uitkomst.geweigerd("De brief is vervallen.");
        }
        if (brief.gang().onderweg()) {
            return Uitkomst.geweigerd("De brief is al vastgesteld en wordt nu per e-mail verzonden.");
        }
        var opgemaakt = brief.opgemaakt(opmaak, null);
        var tekst = opgemaakt.tekst();
        if (brief.vastgesteld() != null && tekst.equals(brief.tekst())) {
            return Uitkomst.geweigerd("De brief is al vastgesteld op " + brief.vastgesteld() + ".");
        }
        if (!tekst.volledig()) {
            return Uitkomst.geweigerd(tekst.onvolledig());
        }
        if (!opgemaakt.vervallen().isEmpty()) {
            return Uitkomst.geweigerd("Een aanpassing hoort bij een alinea die er niet meer is: \""
                    + opgemaakt.vervallen().get(0).tekst() + "\". Verwerk of verwijder haar eerst.");
        }
        var bezwaar = vierogen.bezwaar(brief, wie);
        if (bezwaar.isPresent()) {
            return new Uitkomst.Verboden(bezwaar.get());
        }
        var vastgesteld =
                archief.bewaar(brief.met(tekst).met(brief.gang().vastgesteld(wie)), Versie.Stap.VASTGESTELD, wie, null);
        meldingen.vastgesteld(vastgesteld);
        return new Uitkomst.Gedaan(vastgesteld);
    }
}
