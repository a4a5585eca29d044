// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidsversie;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.bericht.Dossierbeeld;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overlegsoort;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Nakomingstatus;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import nl.trede.toezicht.register.Gemeente;

/** What every event about a gemeente begins with, field for field as the contracts. */
record Dossierdeel(
        UUID aanleiding,
        Gemeentedeel gemeente,
        Halfjaar halfjaar,
        LocalDate datum,
        int trede,
        String tredeNaam,
        LocalDate tredeSinds,
        Oordeel oordeel,
        Standdeel stand,
        Standdeel vorigHalfjaar,
        Standdeel volgendHalfjaar,
        List<Overlegdeel> overleggen,
        List<Plandeel> plannen,
        List<Afspraakdeel> afspraken,
        List<Termijndeel> termijnen,
        Beleiddeel beleid) {

    record Gemeentedeel(Gemeentecode code, String naam, Provinciecode provincie) {
        static Gemeentedeel van(Gemeente gemeente) {
            return new Gemeentedeel(gemeente.code(), gemeente.naam(), gemeente.provincie());
        }
    }

    record Overlegdeel(
            Overlegsoort soort,
            LocalDate datum,
            String aanduiding,
            String onderwerp,
            String uitkomst,
            boolean verwachtNietHalen) {
        static Overlegdeel van(Overleg overleg) {
            return new Overlegdeel(
                    overleg.soort(),
                    overleg.datum(),
                    overleg.aanduiding(),
                    overleg.onderwerp(),
                    overleg.uitkomst(),
                    overleg.verwachtNietHalen());
        }
    }

    record Plandeel(
            Planstatus status,
            LocalDate datum,
            LocalDate uiterlijk,
            List<Halfjaar> halfjaren,
            String toelichting,
            boolean naHerhaaldUitstel) {
        static Plandeel van(Planstap stap) {
            return new Plandeel(
                    stap.status(),
                    stap.datum(),
                    stap.uiterlijk(),
                    stap.halfjaren(),
                    stap.toelichting(),
                    stap.naHerhaaldUitstel());
        }
    }

    record Afspraakdeel(
            LocalDate datum,
            int personen,
            int waarvanAchterstand,
            int waarvanLopend,
            Integer percentageLopend,
            Halfjaar halfjaar,
            String toelichting,
            Nakomingstatus status) {
        static Afspraakdeel van(Nakoming nakoming) {
            var afspraak = nakoming.afspraak();
            return new Afspraakdeel(
                    afspraak.datum(),
                    nakoming.personen(),
                    afspraak.waarvanAchterstand(),
                    nakoming.waarvanLopend(),
                    afspraak.percentageLopend(),
                    afspraak.halfjaar(),
                    afspraak.toelichting(),
                    nakoming.status());
        }
    }

    record Beleiddeel(String versie, String citeertitel, String status) {
        static Beleiddeel van(Beleidsversie beleid) {
            return beleid == null ? null : new Beleiddeel(beleid.versie(), beleid.citeertitel(), beleid.status());
        }
    }

    static Dossierdeel van(UUID aanleiding, Dossierbeeld beeld) {
        var dossier = beeld.dossier();
        return new Dossierdeel(
                aanleiding,
                Gemeentedeel.van(beeld.gemeente()),
                beeld.halfjaar(),
                beeld.datum(),
                dossier.verloop().trede(),
                beeld.tredeNaam(),
                dossier.verloop().sinds(),
                dossier.verloop().oordeel(),
                Standdeel.van(beeld.stand()),
                Standdeel.van(beeld.vorig()),
                Standdeel.van(beeld.volgend()),
                dossier.overleggen().stream().map(Overlegdeel::van).toList(),
                dossier.plannen().stream().map(Plandeel::van).toList(),
                dossier.afspraken().stream().map(Afspraakdeel::van).toList(),
                dossier.termijnen().stream()
                        .map(termijn -> Termijndeel.van(termijn, beeld.datum()))
                        .toList(),
                Beleiddeel.van(beeld.beleid()));
    }
}
