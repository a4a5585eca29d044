// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;

/** Sends an approved letter: dates it, freezes it, and tells the others. */
public final class BriefVerzenden {

    private final Briefarchief archief;
    private final Huisstijlen huisstijlen;
    private final Opmaak opmaak;
    private final Briefmeldingen meldingen;

    public BriefVerzenden(Briefarchief archief, Huisstijlen huisstijlen, Opmaak opmaak, Briefmeldingen meldingen) {
        this.archief = archief;
        this.huisstijlen = huisstijlen;
        this.opmaak = opmaak;
        this.meldingen = meldingen;
    }

    /** Why the letter cannot be sent on this day; empty when it can. */
    public Optional<String> bezwaar(Brief brief, LocalDate dag) {
        if (brief.verzonden() != null) {
            return Optional.of("De brief is al verzonden op " + brief.verzonden() + "; hij verandert niet meer.");
        }
        if (brief.vastgesteld() == null) {
            return Optional.of("De brief is nog niet vastgesteld.");
        }
        if (brief.gang().onderweg()) {
            return Optional.of("De brief wordt al per e-mail verzonden.");
        }
        if (brief.feiten().besluit() != null && dag.isBefore(brief.feiten().datum())) {
            return Optional.of("De brief kan niet voor de datum van het besluit zijn verzonden.");
        }
        if (!brief.opgemaakt(opmaak, null).tekst().equals(brief.tekst())) {
            return Optional.of("De sjablonen zijn na de vaststelling gewijzigd. Stel de brief opnieuw vast.");
        }
        return Optional.empty();
    }

    /** Marks that an e-mail with the letter is on its way, or that it came to nothing. */
    public Brief onderweg(Brief brief, boolean bezig) {
        var gemerkt = brief.met(brief.gang().onderweg(bezig));
        archief.brieven().bewaar(gemerkt);
        return gemerkt;
    }

    /** Refuses a letter that was not approved, that was sent before, or that would not say what was approved. */
    public Uitkomst verzend(Brief brief, LocalDate dag, Verzendwijze wijze, Wie wie) {
        var bezwaar = bezwaar(brief, dag);
        if (bezwaar.isPresent()) {
            return Uitkomst.geweigerd(bezwaar.get());
        }
        return new Uitkomst.Gedaan(bevries(brief, dag, wijze, pdf(brief, dag), wie));
    }

    /** The letter as it goes out on this day. */
    public byte[] pdf(Brief brief, LocalDate dag) {
        return opmaak.pdf(Briefdocument.van(gedagtekend(brief, dag, Verzendwijze.POST), huisstijlen));
    }

    /** Records that the letter went out on this day with this PDF. */
    public Brief bevries(Brief brief, LocalDate dag, Verzendwijze wijze, byte[] pdf, Wie wie) {
        var verzonden = archief.bevries(gedagtekend(brief, dag, wijze), pdf, wie);
        meldingen.verzonden(verzonden);
        return verzonden;
    }

    private Brief gedagtekend(Brief brief, LocalDate dag, Verzendwijze wijze) {
        return brief.met(brief.opgemaakt(opmaak, dag).tekst()).met(brief.gang().verzonden(dag, wijze));
    }
}
