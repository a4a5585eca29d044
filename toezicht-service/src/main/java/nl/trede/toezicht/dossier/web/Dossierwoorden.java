// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.web.Opmaak;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.indeplaatsstelling.Fase;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Nakomingstatus;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnstatus;

/** The states of a dossier as a reader says them. */
@TemplateExtension
public final class Dossierwoorden {

    private Dossierwoorden() {}

    static String gewoon(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String toestand(Termijn termijn, LocalDate vandaag) {
        var status = termijn.status(vandaag);
        if (status == Termijnstatus.VOLDAAN) {
            return termijn.teLaat() ? "gehaald, maar te laat" : "gehaald";
        }
        return status == Termijnstatus.NIET_GESTART ? "wacht op verzending van de brief" : gewoon(status.name());
    }

    /** "niet adequaat (rood)"; the colour is said when the word does not say it. */
    static String inWoorden(Oordeel oordeel) {
        return oordeel.kleur() == null || oordeel.kleur().equals(oordeel.woord())
                ? oordeel.woord()
                : oordeel.woord() + " (" + oordeel.kleur() + ")";
    }

    /** Without the planned ones of which more is known now. */
    static List<Overleg> zonderVervangen(List<Overleg> overleggen) {
        var vervangen = overleggen.stream().map(Overleg::vervangt).toList();
        return overleggen.stream().filter(een -> !vervangen.contains(een.id())).toList();
    }

    /** "10 weken", or the fixed day. */
    static String lengte(Termijn termijn) {
        return termijn.duur() != null ? termijn.duur().inWoorden() : "tot een vaste dag";
    }

    /** "3 keer verlengd (ultimatum)"; empty when never. */
    static String uitstel(Termijn termijn) {
        int aantal = termijn.verlengingen().size();
        return aantal == 0 ? "" : aantal + " keer verlengd" + (termijn.ultimatum() ? " (ultimatum)" : "");
    }

    static String toestand(Nakoming nakoming) {
        if (nakoming.afspraak().vervallen() != null) {
            return "vervallen";
        }
        return nakoming.status() == Nakomingstatus.OPEN
                ? "te vroeg: nog geen cijfers"
                : gewoon(nakoming.status().name());
    }

    static String toestand(Planstap stap) {
        return stap.status() == Planstatus.BIJSTELLING_GEVRAAGD
                ? "bijstelling gevraagd"
                : gewoon(stap.status().name());
    }

    static String perioden(Planstap stap) {
        var halfjaren = stap.halfjaren().stream().map(Halfjaar::toString).collect(Collectors.joining(", "));
        return stap.doorkijk() == null ? halfjaren : halfjaren + " met doorkijk naar " + stap.doorkijk();
    }

    static String wanneer(Overleg overleg) {
        return overleg.datum() == null ? overleg.aanduiding() : "";
    }

    static String soortInWoorden(Overleg overleg) {
        return gewoon(overleg.soort().name());
    }

    static String rollen(Overleg overleg) {
        return String.join(", ", overleg.deelnemers());
    }

    static String waarover(Spoor spoor) {
        return spoor.cohort() == null ? "het totaal" : "de achterstand uit " + spoor.cohort();
    }

    static String fase(Spoor spoor, LocalDate vandaag) {
        return spoor.einde() == null
                ? spoor.fase().inWoorden()
                : gewoon(spoor.einde().wijze().name());
    }

    /** What the law demands and was not recorded; of one that ended too, since that stays to be seen. */
    static String ontbrekend(Spoor spoor) {
        return String.join(", ", spoor.ontbrekendeWaarborgen());
    }

    static boolean loopt(Spoor spoor) {
        return spoor.fase() != Fase.BEEINDIGD;
    }

    static boolean wachtOpBesluit(Spoor spoor) {
        return spoor.fase() == Fase.VOORNEMEN;
    }

    static boolean wachtOpUitvoering(Spoor spoor) {
        return spoor.fase() == Fase.BESLUIT;
    }

    static String toestand(Ministerverzoek verzoek, LocalDate vandaag) {
        if (verzoek.overgegaanOp() != null) {
            return "de minister handelt sinds " + Opmaak.voluit(verzoek.overgegaanOp());
        }
        return verzoek.uiterlijk() != null && vandaag.isAfter(verzoek.uiterlijk())
                ? "de termijn van de minister is voorbij"
                : "bij Gedeputeerde Staten";
    }

    /** Once its term has passed the power can pass to the minister. */
    static boolean wachtOpOvergang(Ministerverzoek verzoek, LocalDate vandaag) {
        return verzoek.overgegaanOp() == null && verzoek.uiterlijk() != null && vandaag.isAfter(verzoek.uiterlijk());
    }

    /** What was asked can still turn out not to be needed. */
    static boolean teVervallen(Termijn termijn, LocalDate vandaag) {
        return switch (termijn.status(vandaag)) {
            case NIET_GESTART, LOPEND, VERLENGD, VERSTREKEN -> true;
            case VOLDAAN, VERVALLEN -> false;
        };
    }

    static boolean teVerlengen(Termijn termijn, LocalDate vandaag) {
        return !termijn.ultimatum()
                && switch (termijn.status(vandaag)) {
                    case LOPEND, VERLENGD, VERSTREKEN -> true;
                    case NIET_GESTART, VOLDAAN, VERVALLEN -> false;
                };
    }
}
