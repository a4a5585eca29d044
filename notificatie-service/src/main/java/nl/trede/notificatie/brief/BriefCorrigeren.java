// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.util.List;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.opmaak.Correctie;
import nl.trede.notificatie.opmaak.Opmaak;

/** Replaces a letter that was sent by a new one that names it (rule 74), and keeps a concept up to its figures. */
public final class BriefCorrigeren {

    private final Briefarchief archief;
    private final BriefOpstellen opstellen;
    private final Opmaak opmaak;

    public BriefCorrigeren(Briefarchief archief, BriefOpstellen opstellen, Opmaak opmaak) {
        this.archief = archief;
        this.opstellen = opstellen;
        this.opmaak = opmaak;
    }

    /** The concept that replaces the letter. Refuses a letter that was not sent, and one without anything to correct. */
    public Uitkomst corrigeer(Brief brief, Brieffeiten feiten, Correctie correctie, Wie wie) {
        if (brief.verzonden() == null) {
            return Uitkomst.geweigerd("De brief is niet verzonden; pas het concept aan.");
        }
        if (correctie.wijzigingen().isEmpty() && !correctie.metEigenTekst()) {
            return new Uitkomst.Ongeldig("reden", List.of("is nodig: geen cijfer in de brief is veranderd"));
        }
        var bestaand = archief.brieven().correctieVan(brief.id());
        if (bestaand.isPresent()
                && !bestaand.get().status().open()
                && bestaand.get().status() != Briefstatus.VERVALLEN) {
            return Uitkomst.geweigerd(
                    "Er is al een correctie: " + bestaand.get().kenmerk() + ".");
        }
        return new Uitkomst.Gedaan(klaar(brief, feiten, correctie, wie));
    }

    /** Sees to it that the concept of the correction is there and says what is known now; a sent one stays. */
    public void houdKlaar(Brief brief, Brieffeiten feiten, Correctie correctie, Wie wie) {
        if (!feiten.equals(brief.feiten())) {
            klaar(brief, feiten, correctie, wie);
        }
    }

    /** Nothing is otherwise any more: the concept of the correction lapses. */
    public void vervalt(Brief brief, Wie wie) {
        archief.brieven()
                .correctieVan(brief.id())
                .filter(een -> een.status() != Briefstatus.VERZONDEN && een.status() != Briefstatus.VERVALLEN)
                .filter(een -> een.correctie().reden() == null && !een.gang().onderweg())
                .ifPresent(een -> {
                    var reden = "De cijfers in de brief van " + brief.kenmerk() + " kloppen weer.";
                    archief.bewaar(een.met(een.gang().vervallen(reden)), Versie.Stap.VERVALLEN, wie, reden);
                });
    }

    /** The letter with other facts; refuses one that was approved or sent. */
    public Uitkomst neemOver(Brief brief, Brieffeiten feiten, Wie wie) {
        return brief.status().open()
                ? new Uitkomst.Gedaan(bijgewerkt(brief, feiten, brief.correctie(), wie))
                : Uitkomst.geweigerd("De brief is geen concept meer. Geef hem eerst terug.");
    }

    private Brief klaar(Brief brief, Brieffeiten feiten, Correctie correctie, Wie wie) {
        var bestaand = archief.brieven().correctieVan(brief.id());
        if (bestaand.isEmpty()) {
            return opstellen.stelCorrectieOp(feiten, correctie, wie);
        }
        var een = bestaand.get();
        if (een.verzonden() != null || een.gang().onderweg()) {
            return een;
        }
        var metReden = correctie.reden() == null && een.correctie().reden() != null
                ? new Correctie(
                        correctie.brief(),
                        correctie.kenmerk(),
                        correctie.datum(),
                        een.correctie().reden(),
                        correctie.wijzigingen())
                : correctie;
        var gelijk = feiten.equals(een.feiten()) && metReden.equals(een.correctie());
        if (gelijk && een.status() != Briefstatus.VERVALLEN) {
            return een;
        }
        return bijgewerkt(een.met(gang(een, correctie, wie)), feiten, metReden, wie);
    }

    /** Whoever gives the reason wrote in the letter, as who writes a paragraph does. */
    private static Gang gang(Brief een, Correctie correctie, Wie wie) {
        return correctie.metEigenTekst() ? een.gang().geschreven(wie) : een.gang();
    }

    /** Approved or lapsed, it is a concept again: other figures are another letter. */
    private Brief bijgewerkt(Brief brief, Brieffeiten feiten, Correctie correctie, Wie wie) {
        var anders = brief.met(feiten, correctie);
        var nieuw = anders.met(anders.opgemaakt(opmaak, null).tekst())
                .met(brief.gang().heropend());
        return archief.bewaar(nieuw, Versie.Stap.CIJFERS_BIJGEWERKT, wie, null);
    }
}
