// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.time.LocalDate;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;

/** Sends an approved letter: dates it, freezes it, and tells the others. */
public final class BriefVerzenden {

    private final Brieven brieven;
    private final Huisstijlen huisstijlen;
    private final Opmaak opmaak;
    private final Verzendingen verzendingen;

    public BriefVerzenden(Brieven brieven, Huisstijlen huisstijlen, Opmaak opmaak, Verzendingen verzendingen) {
        this.brieven = brieven;
        this.huisstijlen = huisstijlen;
        this.opmaak = opmaak;
        this.verzendingen = verzendingen;
    }

    /** Refuses a letter that was not approved, that was sent before, or that would not say what was approved. */
    public Uitkomst verzend(Brief brief, LocalDate dag) {
        if (brief.verzonden() != null) {
            return Uitkomst.geweigerd(
                    "De brief is al verzonden op " + brief.verzonden() + "; hij verandert niet meer.");
        }
        if (brief.vastgesteld() == null) {
            return Uitkomst.geweigerd("De brief is nog niet vastgesteld.");
        }
        if (brief.feiten().besluit() != null && dag.isBefore(brief.feiten().datum())) {
            return Uitkomst.geweigerd("De brief kan niet voor de datum van het besluit zijn verzonden.");
        }
        if (!opmaak.stelOp(brief.kop(null), brief.feiten()).equals(brief.tekst())) {
            return Uitkomst.geweigerd("De sjablonen zijn na de vaststelling gewijzigd. Stel de brief opnieuw vast.");
        }
        return new Uitkomst.Gedaan(verzonden(brief, dag));
    }

    private Brief verzonden(Brief brief, LocalDate dag) {
        var verzonden = brief.met(opmaak.stelOp(brief.kop(dag), brief.feiten())).verzondenOp(dag);
        brieven.bevries(verzonden, opmaak.pdf(Briefdocument.van(verzonden, huisstijlen)));
        verzendingen.meld(verzonden);
        return verzonden;
    }
}
