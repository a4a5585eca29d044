// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.util.List;
import java.util.regex.Pattern;
import nl.trede.notificatie.opmaak.Herschrijving;
import nl.trede.notificatie.opmaak.Opgemaakt;
import nl.trede.notificatie.opmaak.Opmaak;

/** Rewrites a paragraph of a concept. Its figures are fields: they are not typed over, changed or taken away. */
public final class BriefAanpassen {

    private final Briefarchief archief;
    private final Opmaak opmaak;
    private final List<Pattern> verwijzingen;

    /** @param verwijzingen patterns of numbers that are no figures, as "artikel 124" */
    public BriefAanpassen(Briefarchief archief, Opmaak opmaak, List<Pattern> verwijzingen) {
        this.archief = archief;
        this.opmaak = opmaak;
        this.verwijzingen = verwijzingen;
    }

    /** The letter with its paragraphs as they are now; none when the letter is incomplete. */
    public Opgemaakt opgemaakt(Brief brief) {
        return brief.opgemaakt(opmaak, brief.verzonden());
    }

    /** Refuses a letter that was approved or sent, a paragraph that is not there, and every change of a figure. */
    public Uitkomst pasAan(Brief brief, String id, String tekst, Wie wie) {
        if (!brief.status().open()) {
            return dicht(brief);
        }
        var alinea = opgemaakt(brief).alineas().stream()
                .filter(een -> een.id().equals(id))
                .findFirst();
        if (alinea.isEmpty()) {
            return new Uitkomst.Ongeldig("alinea", List.of("alinea '" + id + "' staat niet in deze brief"));
        }
        var herschrijving = Herschrijving.van(alinea.get(), tekst, verwijzingen);
        if (!herschrijving.bezwaren().isEmpty()) {
            return new Uitkomst.Ongeldig("tekst", herschrijving.bezwaren());
        }
        return alinea.get().heeft(herschrijving.aanpassing())
                ? new Uitkomst.Gedaan(brief)
                : bewaar(brief.met(herschrijving.aanpassing()), wie);
    }

    /** Gives a paragraph back the wording of the templates, or drops a change that fits no paragraph any more. */
    public Uitkomst herstel(Brief brief, String id, Wie wie) {
        if (!brief.status().open()) {
            return dicht(brief);
        }
        var zonder = brief.zonder(id);
        return zonder.equals(brief) ? new Uitkomst.Gedaan(brief) : bewaar(zonder, wie);
    }

    private Uitkomst bewaar(Brief brief, Wie wie) {
        var geschreven = brief.met(brief.opgemaakt(opmaak, null).tekst())
                .met(brief.gang().geschreven(wie));
        return new Uitkomst.Gedaan(archief.bewaar(geschreven, Versie.Stap.AANGEPAST, wie, null));
    }

    private static Uitkomst dicht(Brief brief) {
        return Uitkomst.geweigerd(
                switch (brief.status()) {
                    case VERZONDEN -> "De brief is verzonden; hij verandert niet meer. Maak een correctie.";
                    case VERVALLEN -> "De brief is vervallen.";
                    default -> "De brief is vastgesteld. Geef hem eerst terug.";
                });
    }
}
