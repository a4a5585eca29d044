// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Briefstatus;
import nl.trede.notificatie.brief.Gang;
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Tekst;

/** The row of a letter; its facts are JSON, since no query looks into them. */
@Entity
@Table(name = "brief")
class BriefEntity extends PanacheEntityBase {

    @Id
    UUID id;

    UUID besluit;
    String gemeente;
    String gemeenteNaam;
    String provincie;
    String halfjaar;

    @Enumerated(EnumType.STRING)
    Aanleiding aanleiding;

    @Enumerated(EnumType.STRING)
    Briefsoort soort;

    @Enumerated(EnumType.STRING)
    Briefstatus status;

    String kenmerk;
    String onderwerp;
    LocalDate datum;
    String feiten;
    String html;
    String ontbreekt;
    LocalDate vastgesteld;
    LocalDate verzonden;

    UUID corrigeert;
    String correctie;
    String aanpassingen;
    int versie;
    String auteurs;
    boolean aangeboden;
    boolean vervallen;
    String opmerking;
    String vaststeller;

    @Enumerated(EnumType.STRING)
    Verzendwijze wijze;

    boolean onderweg;

    static BriefEntity van(Brief brief, Feitenopslag opslag) {
        var feiten = brief.feiten();
        var rij = new BriefEntity();
        rij.id = brief.id();
        rij.besluit = brief.besluit();
        if (feiten.gemeente() != null) {
            rij.gemeente = feiten.gemeente().code().code();
            rij.gemeenteNaam = feiten.gemeente().naam();
        }
        rij.provincie = feiten.provincie().code();
        rij.halfjaar = feiten.halfjaar().toString();
        rij.aanleiding = feiten.aanleiding();
        rij.soort = brief.soort();
        rij.kenmerk = brief.kenmerk();
        rij.datum = feiten.datum();
        rij.corrigeert = brief.correctie() == null ? null : brief.correctie().brief();
        rij.neem(brief, opslag);
        return rij;
    }

    /** Takes over what can change in the life of a letter. */
    void neem(Brief brief, Feitenopslag opslag) {
        status = brief.status();
        feiten = opslag.tekst(brief.feiten());
        correctie = brief.correctie() == null ? null : opslag.tekst(brief.correctie());
        aanpassingen = opslag.tekst(brief.aanpassingen());
        onderwerp = brief.tekst().onderwerp();
        html = brief.tekst().html();
        ontbreekt = String.join("\n", brief.tekst().ontbreekt());
        var gang = brief.gang();
        versie = gang.versie();
        auteurs = opslag.tekst(gang.auteurs());
        aangeboden = gang.aangeboden();
        vervallen = gang.vervallen();
        opmerking = gang.opmerking();
        vastgesteld = gang.vastgesteld();
        vaststeller = gang.vaststeller();
        verzonden = gang.verzonden();
        wijze = gang.wijze();
        onderweg = gang.onderweg();
    }

    Brief naarBrief(Feitenopslag opslag) {
        return new Brief(
                id,
                soort,
                kenmerk,
                opslag.feiten(aanleiding, feiten),
                opslag.correctie(correctie),
                opslag.aanpassingen(aanpassingen),
                new Tekst(onderwerp, html, ontbreekt.isEmpty() ? List.of() : List.of(ontbreekt.split("\n"))),
                new Gang(
                        versie,
                        opslag.auteurs(auteurs),
                        aangeboden,
                        opmerking,
                        vervallen,
                        vastgesteld,
                        vaststeller,
                        verzonden,
                        wijze,
                        onderweg));
    }
}
