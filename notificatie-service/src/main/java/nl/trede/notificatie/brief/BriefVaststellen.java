// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.time.LocalDate;
import nl.trede.notificatie.opmaak.Opmaak;

/** Approves a letter, as composed with the files of today. */
public final class BriefVaststellen {

    private final Brieven brieven;
    private final Opmaak opmaak;

    public BriefVaststellen(Brieven brieven, Opmaak opmaak) {
        this.brieven = brieven;
        this.opmaak = opmaak;
    }

    /**
     * Refuses an incomplete letter, and one that was approved or sent already; an approved letter whose files changed since
     * may be approved again.
     */
    public Uitkomst stelVast(Brief brief, LocalDate dag) {
        if (brief.verzonden() != null) {
            return Uitkomst.geweigerd("De brief is al verzonden op " + brief.verzonden() + ".");
        }
        var tekst = opmaak.stelOp(brief.kop(null), brief.feiten());
        if (brief.vastgesteld() != null && tekst.equals(brief.tekst())) {
            return Uitkomst.geweigerd("De brief is al vastgesteld op " + brief.vastgesteld() + ".");
        }
        if (!tekst.volledig()) {
            return Uitkomst.geweigerd(
                    "De brief is onvolledig. Er ontbreekt: " + String.join("; ", tekst.ontbreekt()) + ".");
        }
        var vastgesteld = brief.met(tekst).vastgesteldOp(dag);
        brieven.bewaar(vastgesteld);
        return new Uitkomst.Gedaan(vastgesteld);
    }
}
