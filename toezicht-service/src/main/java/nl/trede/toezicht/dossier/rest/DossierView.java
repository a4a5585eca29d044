// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.dossier.Dossier;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.ladder.Bevriezing;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Verschoning;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Nakomingstatus;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.termijn.Brief;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnstatus;
import nl.trede.toezicht.termijn.Vervallen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dossier of a gemeente as it stands today; every list is oldest first. */
@Schema(name = "Dossier")
record DossierView(
        @Schema(description = "Waar de gemeente staat; 0 zonder besluit") int trede,
        @Schema(description = "Sinds wanneer zonder onderbreking; null zonder besluit") LocalDate sinds,
        @Schema(
                        description =
                                "De ladder staat stil: bevroren, of verschoond en sinds het meetpunt niet opnieuw besloten")
                boolean bevroren,
        @Schema(
                        description =
                                "Eerste dag waarop een bevriezing niet meer geldt; null zonder bevriezing of zonder einde")
                LocalDate bevrorenTot,
        @Schema(description = "Het laatste dat in een besluit is gegeven; null als dat er niet is") Oordeel oordeel,
        @Schema(description = "Hoeveel besluiten er zijn; voor verwachteVersie en If-Match bij een volgend besluit")
                int versie,
        @Schema(
                        description = "Zoals een brief het vertelt; leeg zonder besluit",
                        examples = "2023-I trede 1, 2023-II trede 1, 2024-I trede 2, 28-11-2024 trede 3")
                String verloopInWoorden,
        List<DossierView.Verloopstap> tredeverloop,
        List<DossierView.Dossiertermijn> termijnen,
        List<DossierView.Dossierafspraak> afspraken,
        List<Planstap> plannen,
        List<Overleg> overleggen,
        List<Besluitgegevens> besluiten,
        List<Brief> brieven,
        List<DossierView.Dossierverschoning> verschoningen,
        List<Dossierspoor> indeplaatsstellingen,
        List<Dossierinformatie> toezichtinformatie,
        @Schema(description = "Verzoeken aan Gedeputeerde Staten om in de plaats te treden (artikel 124a)")
                List<Ministerverzoek> ministerverzoeken) {

    @Schema(name = "Verloopstap")
    record Verloopstap(
            @Schema(
                            description = "Het halfjaar, of de dag van een besluit tijdens het halfjaar",
                            examples = "28-11-2024")
                    String moment,
            Halfjaar halfjaar,
            int trede,
            String tredeNaam,
            LocalDate datum,
            String motivering,
            UUID besluit) {
        static Verloopstap van(Besluit besluit) {
            var plaatsing = (Tredeplaatsing) besluit.inhoud();
            return new Verloopstap(
                    Tredeverloop.moment(besluit),
                    besluit.halfjaar(),
                    plaatsing.trede(),
                    plaatsing.tredeNaam(),
                    besluit.datum(),
                    besluit.motivering(),
                    besluit.id());
        }
    }

    @Schema(name = "Dossiertermijn")
    record Dossiertermijn(
            UUID id,
            String document,
            String naam,
            @Schema(description = "Weken volgens beleid; null als het beleid geen termijn in weken geeft")
                    Integer beleidWeken,
            @Schema(description = "Toegekende weken; null als de termijn niet in weken is") Integer weken,
            @Schema(description = "Toegekend, in woorden; null bij een vaste laatste dag", examples = "10 weken")
                    String inWoorden,
            String reden,
            List<Halfjaar> halfjaren,
            Halfjaar doorkijk,
            @Schema(description = "De dag waarop de brief is verzonden; null zolang dat niet is gebeurd")
                    LocalDate start,
            @Schema(description = "De laatste dag, na verlengingen") LocalDate einde,
            @Schema(description = "Hoe vaak is verlengd") int verlengingen,
            @Schema(description = "Er wordt niet nog eens verlengd") boolean ultimatum,
            Termijnstatus status,
            @Schema(description = "De dag waarop het stuk kwam; null zolang dat niet zo is") LocalDate ontvangenOp,
            @Schema(description = "Het stuk kwam na de laatste dag") boolean teLaat,
            UUID besluit) {
        static Dossiertermijn van(Termijn termijn, LocalDate vandaag) {
            return new Dossiertermijn(
                    termijn.id(),
                    termijn.document(),
                    termijn.naam(),
                    termijn.beleidWeken(),
                    termijn.weken(),
                    termijn.duur() == null ? null : termijn.duur().inWoorden(),
                    termijn.reden(),
                    termijn.halfjaren(),
                    termijn.doorkijk(),
                    termijn.start(),
                    termijn.einde(),
                    termijn.verlengingen().size(),
                    termijn.ultimatum(),
                    termijn.status(vandaag),
                    termijn.ontvangenOp(),
                    termijn.teLaat(),
                    termijn.besluit());
        }
    }

    @Schema(name = "Dossierafspraak")
    record Dossierafspraak(
            UUID id,
            LocalDate datum,
            Halfjaar halfjaar,
            int personen,
            int waarvanAchterstand,
            int waarvanLopend,
            Integer percentageLopend,
            String toelichting,
            Nakomingstatus status,
            @Schema(description = "Null als de afspraak niet is vervallen") Vervallen vervallen) {
        static Dossierafspraak van(Nakoming nakoming) {
            var afspraak = nakoming.afspraak();
            return new Dossierafspraak(
                    afspraak.id(),
                    afspraak.datum(),
                    afspraak.halfjaar(),
                    nakoming.personen(),
                    afspraak.waarvanAchterstand(),
                    nakoming.waarvanLopend(),
                    afspraak.percentageLopend(),
                    afspraak.toelichting(),
                    nakoming.status(),
                    afspraak.vervallen());
        }
    }

    @Schema(name = "Dossierverschoning")
    record Dossierverschoning(
            UUID besluit, Halfjaar halfjaar, String grond, LocalDate meetpunt, LocalDate datum, String motivering) {
        static Dossierverschoning van(Besluit besluit) {
            var verschoning = (Verschoning) besluit.inhoud();
            return new Dossierverschoning(
                    besluit.id(),
                    besluit.halfjaar(),
                    verschoning.grond(),
                    verschoning.meetpunt(),
                    besluit.datum(),
                    besluit.motivering());
        }
    }

    static DossierView van(
            Dossier dossier,
            LocalDate vandaag,
            List<Dossierspoor> indeplaatsstellingen,
            List<Dossierinformatie> toezichtinformatie,
            List<Ministerverzoek> ministerverzoeken) {
        var verloop = dossier.verloop();
        return new DossierView(
                verloop.trede(),
                verloop.sinds(),
                verloop.bevroren(vandaag),
                verloop.bevriezing(vandaag)
                        .map(besluit -> ((Bevriezing) besluit.inhoud()).tot())
                        .orElse(null),
                verloop.oordeel(),
                verloop.versie(),
                verloop.inWoorden(),
                verloop.plaatsingen().stream().map(Verloopstap::van).toList(),
                dossier.termijnen().stream()
                        .map(termijn -> Dossiertermijn.van(termijn, vandaag))
                        .toList(),
                dossier.afspraken().stream().map(Dossierafspraak::van).toList(),
                dossier.plannen(),
                dossier.overleggen(),
                verloop.besluiten().stream()
                        .map(besluit -> Besluitgegevens.van(besluit, verloop))
                        .toList(),
                dossier.brieven(),
                verloop.verschoningen().stream().map(Dossierverschoning::van).toList(),
                indeplaatsstellingen,
                toezichtinformatie,
                ministerverzoeken);
    }
}
