// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.BriefVerzenden;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.brief.Uitkomst;
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.notificatie.brief.Wie;
import nl.trede.notificatie.verzending.Mailopdracht.Toestand;

/**
 * Sends an approved letter by e-mail in three steps, each in a transaction of its own: take it on, begin a try, and finish it. Between the
 * last two the mail server has its turn. When the process dies there, nobody knows, and so nobody sends again.
 */
public final class BriefMailen {

    /** What is wrong with an address that is none, in Dutch. */
    public static final String GEEN_ADRES = "is geen e-mailadres";

    private static final Pattern ADRES =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");
    /** A try takes seconds; what lasts longer was cut off. */
    private static final Duration AFGEKAPT = Duration.ofMinutes(5);

    private final Brieven brieven;
    private final BriefVerzenden verzenden;
    private final Mailopdrachten opdrachten;

    public BriefMailen(Brieven brieven, BriefVerzenden verzenden, Mailopdrachten opdrachten) {
        this.brieven = brieven;
        this.verzenden = verzenden;
        this.opdrachten = opdrachten;
    }

    /** Whether a mail can go to it. */
    public static boolean isAdres(String aan) {
        return ADRES.matcher(aan).matches();
    }

    /** Refuses a letter that cannot be sent today, and an address that is none. */
    public Uitkomst neemAan(Brief brief, String aan, Wie wie) {
        if (aan == null) {
            return new Uitkomst.Ongeldig("aan", List.of("is nodig: van deze ontvanger is geen e-mailadres bekend"));
        }
        if (!isAdres(aan)) {
            return new Uitkomst.Ongeldig("aan", List.of(GEEN_ADRES));
        }
        var bezwaar = verzenden.bezwaar(brief, wie.dag());
        if (bezwaar.isPresent()) {
            return new Uitkomst.Geweigerd(bezwaar.get());
        }
        opdrachten.bewaar(Mailopdracht.nieuw(brief.id(), aan, wie.moment(), wie.naam()));
        return new Uitkomst.Gedaan(verzenden.onderweg(brief, true));
    }

    /** The mail of a try that begins now, of this letter or of any (null); empty when none is due. */
    public Optional<Bericht> begin(UUID id, Wie nu) {
        return opdrachten.pak(id, nu.moment()).map(opdracht -> begin(opdracht, nu));
    }

    private Bericht begin(Mailopdracht opdracht, Wie nu) {
        var brief = brieven.zoek(opdracht.brief()).orElseThrow();
        var pdf = verzenden.pdf(brief, nu.dag());
        opdrachten.bewaar(opdracht.begonnen(nu.dag(), nu.moment()));
        opdrachten.bewaarPdf(brief.id(), pdf);
        return new Bericht(
                brief.id(),
                opdracht.aan(),
                brief.tekst().onderwerp(),
                "Geachte heer, mevrouw,\n\nBij dit bericht vindt u onze brief met kenmerk " + brief.kenmerk()
                        + " over: " + brief.tekst().onderwerp() + ".\n",
                brief.bestandsnaam(".pdf"),
                pdf);
    }

    /** What came of a try: the letter is sent, or it waits for the next try, or for a person. */
    public void rondAf(UUID id, Bezorging bezorging, Instant nu) {
        var opdracht = opdrachten
                .zoek(id)
                .filter(een -> een.toestand() == Toestand.BEZIG)
                .orElseThrow();
        if (bezorging instanceof Bezorging.Aangenomen) {
            verzonden(opdracht, nu);
        } else if (bezorging instanceof Bezorging.Geweigerd geweigerd) {
            var mislukt = opdracht.mislukt(geweigerd.reden(), nu);
            opdrachten.bewaar(mislukt);
            if (mislukt.toestand() == Toestand.AFGEBROKEN) {
                verzenden.onderweg(brieven.zoek(id).orElseThrow(), false);
            }
        } else if (bezorging instanceof Bezorging.Onbekend onbekend) {
            opdrachten.bewaar(opdracht.onzeker(onbekend.reden()));
        }
    }

    /** Marks a try that was cut off as uncertain; whether there was one. */
    public boolean merkAfgekapt(Instant nu) {
        var afgekapt = opdrachten.pakAfgekapt(nu.minus(AFGEKAPT));
        afgekapt.ifPresent(opdracht -> opdrachten.bewaar(
                opdracht.onzeker("De verzending brak af; het is niet zeker of de mailserver het bericht heeft.")));
        return afgekapt.isPresent();
    }

    /** A person says whether an uncertain mail arrived: then the letter was sent that day, or else it is tried again. */
    public Uitkomst beslis(Brief brief, boolean aangekomen, Wie wie) {
        var opdracht = opdrachten.zoek(brief.id()).filter(een -> een.toestand() == Toestand.ONZEKER);
        if (opdracht.isEmpty()) {
            return new Uitkomst.Geweigerd("Van deze brief is geen verzending onzeker.");
        }
        if (aangekomen) {
            return new Uitkomst.Gedaan(verzonden(opdracht.get(), wie.moment()));
        }
        opdrachten.bewaar(opdracht.get().opnieuw(wie.moment()));
        return new Uitkomst.Gedaan(brief);
    }

    private Brief verzonden(Mailopdracht opdracht, Instant nu) {
        var brief = brieven.zoek(opdracht.brief()).orElseThrow();
        opdrachten.bewaar(opdracht.verzonden());
        return verzenden.bevries(
                brief, opdracht.dag(), Verzendwijze.EMAIL, opdrachten.pdf(brief.id()), new Wie(opdracht.door(), nu));
    }
}
