// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.notificatie.achterhaald.AfwijkendCijfer;
import nl.trede.notificatie.achterhaald.BrievenVergelijken;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.brief.Versie;
import nl.trede.notificatie.brief.Versies;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.verzending.Mailopdracht;
import nl.trede.notificatie.verzending.persistence.Verzendloket;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;

/** Shows the page of one letter: how far it is, what it says, and what can be done with it. */
@ApplicationScoped
class Briefbeeld {

    /** All that the page shows. */
    record Beeld(
            Brief brief,
            Woorden woorden,
            List<Regelversie> versies,
            List<AfwijkendCijfer> afwijkend,
            Brief correctie,
            Mailopdracht mail,
            String adres) {

        /** What to type for an address, if anything. */
        public String mailhulp() {
            return adres.isEmpty() ? "Van deze ontvanger is geen adres bekend." : "Leeg is " + adres + ".";
        }
    }

    /** A version in words. */
    record Regelversie(Versie versie, String stap) {}

    @CheckedTemplate(basePath = "brief")
    static class Templates {
        static native TemplateInstance brief(Beeld beeld, RawString tekst, Formulier form);
    }

    private final Brieven brieven;
    private final Versies versies;
    private final Huisstijlen huisstijlen;
    private final BrievenVergelijken vergelijken;
    private final Verzendloket loket;

    Briefbeeld(
            Brieven brieven,
            Versies versies,
            Huisstijlen huisstijlen,
            BrievenVergelijken vergelijken,
            Verzendloket loket) {
        this.brieven = brieven;
        this.versies = versies;
        this.huisstijlen = huisstijlen;
        this.vergelijken = vergelijken;
        this.loket = loket;
    }

    Brief zoek(UUID id) {
        return brieven.zoek(id).orElseThrow(() -> Problem.nietGevonden("brief " + id + " is er niet"));
    }

    String toon(Brief brief, Formulier form) {
        var beeld = new Beeld(
                brief,
                Woorden.van(brief, huisstijlen),
                versies.van(brief.id()).stream()
                        .map(versie -> new Regelversie(versie, Woorden.woord(versie.stap())))
                        .toList(),
                vergelijken.afwijkend(brief),
                brieven.correctieVan(brief.id()).orElse(null),
                loket.opdracht(brief.id()).orElse(null),
                Optional.ofNullable(loket.adres(brief)).orElse(""));
        return Templates.brief(beeld, tekst(brief), form).render();
    }

    /** The letter below the headings of a page; empty when it is incomplete. */
    static RawString tekst(Brief brief) {
        var html = brief.tekst().html();
        return new RawString(html == null ? "" : eenKopLager(html));
    }

    static String eenKopLager(String html) {
        return html.replaceAll("(</?)h2\\b", "$1h3").replaceAll("(</?)h1\\b", "$1h2");
    }
}
