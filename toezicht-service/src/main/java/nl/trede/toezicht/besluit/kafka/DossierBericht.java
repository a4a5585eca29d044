// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.kafka;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidsversie;
import nl.trede.toezicht.beleid.Trede;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overlegsoort;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Nakomingstatus;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Termijn;

/** The parts of the dossier as the contracts of the ladder have them. */
final class DossierBericht {

    private DossierBericht() {}

    record GemeenteDeel(Gemeentecode code, String naam, Provinciecode provincie) {
        static GemeenteDeel van(Gemeente gemeente) {
            return new GemeenteDeel(gemeente.code(), gemeente.naam(), gemeente.provincie());
        }
    }

    record VerloopDeel(Halfjaar halfjaar, int trede, String tredeNaam, LocalDate datum) {
        static VerloopDeel van(Besluit besluit) {
            var plaatsing = (Tredeplaatsing) besluit.inhoud();
            return new VerloopDeel(besluit.halfjaar(), plaatsing.trede(), plaatsing.tredeNaam(), besluit.datum());
        }
    }

    record OverlegDeel(
            Overlegsoort soort,
            LocalDate datum,
            String aanduiding,
            String onderwerp,
            String uitkomst,
            boolean verwachtNietHalen) {
        static OverlegDeel van(Overleg overleg) {
            return new OverlegDeel(
                    overleg.soort(),
                    overleg.datum(),
                    overleg.aanduiding(),
                    overleg.onderwerp(),
                    overleg.uitkomst(),
                    overleg.verwachtNietHalen());
        }
    }

    record PlanDeel(
            Planstatus status,
            LocalDate datum,
            LocalDate uiterlijk,
            List<Halfjaar> halfjaren,
            String toelichting,
            boolean naHerhaaldUitstel) {
        static PlanDeel van(Planstap stap) {
            return new PlanDeel(
                    stap.status(),
                    stap.datum(),
                    stap.uiterlijk(),
                    stap.halfjaren(),
                    stap.toelichting(),
                    stap.naHerhaaldUitstel());
        }
    }

    record AfspraakDeel(
            LocalDate datum,
            int personen,
            int waarvanAchterstand,
            int waarvanLopend,
            Integer percentageLopend,
            Halfjaar halfjaar,
            String toelichting,
            Nakomingstatus status) {
        static AfspraakDeel van(Nakoming nakoming) {
            var afspraak = nakoming.afspraak();
            return new AfspraakDeel(
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

    record TermijnDeel(
            String document,
            String naam,
            Integer beleidWeken,
            Integer weken,
            String reden,
            List<Halfjaar> halfjaren,
            Halfjaar doorkijk) {
        static TermijnDeel van(Termijn termijn) {
            return new TermijnDeel(
                    termijn.document(),
                    termijn.naam(),
                    termijn.beleidWeken(),
                    termijn.weken(),
                    termijn.reden(),
                    termijn.halfjaren(),
                    termijn.doorkijk());
        }
    }

    record LadderDeel(int nummer, String naam, String betekenis) {
        static LadderDeel van(Trede trede) {
            return new LadderDeel(trede.nummer(), trede.naam(), trede.betekenis());
        }
    }

    record BeleidDeel(String versie, String citeertitel, String status) {
        /** Null when the provincie has no beleid. */
        static BeleidDeel van(Beleidsversie beleid) {
            return beleid == null ? null : new BeleidDeel(beleid.versie(), beleid.citeertitel(), beleid.status());
        }
    }
}
