// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.util.List;

/** Offers a concept to whoever approves, and gives it back with remarks. */
public final class BriefAanbieden {

    private final Briefarchief archief;

    public BriefAanbieden(Briefarchief archief) {
        this.archief = archief;
    }

    /** Refuses what is not a concept. Whoever offers a letter answers for it as an author. */
    public Uitkomst biedAan(Brief brief, Wie wie) {
        return switch (brief.status()) {
            case CONCEPT ->
                new Uitkomst.Gedaan(
                        archief.bewaar(brief.met(brief.gang().aangeboden(wie)), Versie.Stap.AANGEBODEN, wie, null));
            case ONVOLLEDIG -> Uitkomst.geweigerd(brief.tekst().onvolledig());
            case TER_VASTSTELLING -> Uitkomst.geweigerd("De brief ligt al ter vaststelling.");
            case VASTGESTELD -> Uitkomst.geweigerd("De brief is al vastgesteld.");
            case VERZONDEN -> Uitkomst.geweigerd("De brief is al verzonden; hij verandert niet meer.");
            case VERVALLEN -> Uitkomst.geweigerd("De brief is vervallen.");
        };
    }

    /** Opens a letter again that was offered or approved; the remarks stay with it. */
    public Uitkomst geefTerug(Brief brief, String opmerking, Wie wie) {
        if (brief.gang().onderweg()) {
            return Uitkomst.geweigerd("De brief wordt nu per e-mail verzonden.");
        }
        return switch (brief.status()) {
            case TER_VASTSTELLING, VASTGESTELD ->
                opmerking == null || opmerking.isBlank()
                        ? new Uitkomst.Ongeldig("opmerking", List.of("mag niet leeg zijn; zeg wat er anders moet"))
                        : new Uitkomst.Gedaan(archief.bewaar(
                                brief.met(brief.gang().teruggegeven(opmerking.strip())),
                                Versie.Stap.TERUGGEGEVEN,
                                wie,
                                opmerking.strip()));
            case VERZONDEN -> Uitkomst.geweigerd("De brief is al verzonden; hij verandert niet meer.");
            case CONCEPT, ONVOLLEDIG, VERVALLEN -> Uitkomst.geweigerd("De brief ligt niet ter vaststelling.");
        };
    }
}
