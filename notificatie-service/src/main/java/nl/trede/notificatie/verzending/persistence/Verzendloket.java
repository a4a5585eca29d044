// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.notificatie.brief.Aanmelding;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.BriefVerzenden;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.brief.Uitkomst;
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.notificatie.brief.Wie;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.verwerking.Verwerkingslogboek;
import nl.trede.notificatie.verzending.BriefMailen;
import nl.trede.notificatie.verzending.Mailopdracht;
import nl.trede.notificatie.verzending.Mailopdrachten;

/** Where pages and API hand in a letter to be sent. */
@ApplicationScoped
public class Verzendloket {

    /** What is wrong with a day that has not come, in Dutch. */
    public static final String TOEKOMST = "ligt in de toekomst; geef de dag waarop de brief is verzonden";

    private static final Uitkomst GEEN_MAIL = new Uitkomst.Geweigerd(
            "Deze installatie verzendt geen e-mail. Kies POST, of laat beheer een mailserver instellen.");

    private final Mailwerker werker;
    private final BriefMailen mailen;
    private final Mailopdrachten opdrachten;
    private final Briefpost post;
    private final Aanmelding aanmelding;

    Verzendloket(
            Mailwerker werker, BriefMailen mailen, Mailopdrachten opdrachten, Briefpost post, Aanmelding aanmelding) {
        this.werker = werker;
        this.mailen = mailen;
        this.opdrachten = opdrachten;
        this.post = post;
        this.aanmelding = aanmelding;
    }

    /** The address in the house style of the province; null when it knows none. */
    public String adres(Brief brief) {
        var adres = post.adres(brief);
        return post.logboek().leg(Verwerkingslogboek.INZIEN, adres, () -> adres);
    }

    /** Whether this installation sends e-mail at all. */
    public boolean metMail() {
        return werker.aan();
    }

    public Optional<Brief> brief(UUID id) {
        return post.brieven().zoek(id);
    }

    /** Whether it cannot have been posted on this day yet; null is today. */
    public boolean inToekomst(LocalDate datum) {
        return datum != null && datum.isAfter(aanmelding.wie().dag());
    }

    /** @param datum day on which it was posted; null for today */
    public Uitkomst perPost(Brief brief, LocalDate datum) {
        var wie = aanmelding.wie();
        if (inToekomst(datum)) {
            return new Uitkomst.Ongeldig("datum", List.of(TOEKOMST));
        }
        return post.verzenden().verzend(brief, datum == null ? wie.dag() : datum, Verzendwijze.POST, wie);
    }

    /**
     * Takes the letter on and tries at once; not to be called within a transaction.
     *
     * @param aan null for the address in the house style
     * @return the letter, sent or on its way; empty when it is not there
     */
    public Optional<Uitkomst> perMail(UUID id, String aan) {
        if (!werker.aan()) {
            return brief(id).map(brief -> GEEN_MAIL);
        }
        var wie = aanmelding.wie();
        var aangenomen = QuarkusTransaction.requiringNew()
                .call(() -> brief(id).map(brief -> neemAan(brief, aan == null ? post.adres(brief) : aan, wie)));
        if (aangenomen.isPresent() && aangenomen.get() instanceof Uitkomst.Gedaan) {
            werker.probeer(id);
            return QuarkusTransaction.requiringNew().call(() -> brief(id).map(Uitkomst.Gedaan::new));
        }
        return aangenomen;
    }

    /** Takes a letter on for the next round of mails, within the caller's transaction. */
    public Uitkomst neemAan(Brief brief, Wie wie) {
        return werker.aan() ? neemAan(brief, post.adres(brief), wie) : GEEN_MAIL;
    }

    private Uitkomst neemAan(Brief brief, String aan, Wie wie) {
        return post.logboek().leg(Verwerkingslogboek.AANNEMEN, aan, () -> mailen.neemAan(brief, aan, wie));
    }

    public Uitkomst beslis(Brief brief, boolean aangekomen) {
        return mailen.beslis(brief, aangekomen, aanmelding.wie());
    }

    public Optional<Mailopdracht> opdracht(UUID brief) {
        var opdracht = opdrachten.zoek(brief);
        var adres = opdracht.map(Mailopdracht::aan).orElse(null);
        return post.logboek().leg(Verwerkingslogboek.INZIEN, adres, () -> opdracht);
    }

    /** What sending needs of the letters. */
    @ApplicationScoped
    static class Briefpost {

        private final Brieven brieven;
        private final BriefVerzenden verzenden;
        private final Huisstijlen huisstijlen;
        private final Verwerkingslogboek logboek;

        Briefpost(Brieven brieven, BriefVerzenden verzenden, Huisstijlen huisstijlen, Verwerkingslogboek logboek) {
            this.brieven = brieven;
            this.verzenden = verzenden;
            this.huisstijlen = huisstijlen;
            this.logboek = logboek;
        }

        Verwerkingslogboek logboek() {
            return logboek;
        }

        Brieven brieven() {
            return brieven;
        }

        BriefVerzenden verzenden() {
            return verzenden;
        }

        /** Null when the house style knows none. */
        String adres(Brief brief) {
            var gemeente = brief.feiten().gemeente();
            return gemeente == null
                    ? null
                    : huisstijlen
                            .van(brief.feiten().provincie())
                            .emailadressen()
                            .get(gemeente.code().code());
        }
    }
}
