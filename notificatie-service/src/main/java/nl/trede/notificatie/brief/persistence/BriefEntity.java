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
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Tekst;

/** The row of a letter. The status is kept so that lists can ask for it. */
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

    static BriefEntity van(Brief brief, Feitenopslag opslag) {
        var feiten = brief.feiten();
        var rij = new BriefEntity();
        rij.id = brief.id();
        rij.besluit = feiten.besluit();
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
        rij.feiten = opslag.tekst(feiten);
        rij.neem(brief);
        return rij;
    }

    /** Takes over what can change in the life of a letter. */
    void neem(Brief brief) {
        status = brief.status();
        onderwerp = brief.tekst().onderwerp();
        html = brief.tekst().html();
        ontbreekt = String.join("\n", brief.tekst().ontbreekt());
        vastgesteld = brief.vastgesteld();
        verzonden = brief.verzonden();
    }

    Brief naarBrief(Feitenopslag opslag) {
        return new Brief(
                id,
                soort,
                kenmerk,
                opslag.feiten(aanleiding, feiten),
                new Tekst(onderwerp, html, ontbreekt.isEmpty() ? List.of() : List.of(ontbreekt.split("\n"))),
                vastgesteld,
                verzonden);
    }
}
